package be.weefsel.engine.matching.retrieval;

import be.weefsel.engine.matching.meaning.Encoder;
import be.weefsel.engine.matching.meaning.Hubness;
import be.weefsel.engine.matching.meaning.Students;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/// By the cosine between the meaning of a query and that of an item, [corrected][Hubness] for items
/// that are near to everything. Those that lead away (a cosine of 0 or less) are no hits. In a
/// large collection a hit may be missed, see [NearestVectors].
public final class MeaningRetrieval implements TextRetrieval {
    private final Encoder encoder;
    private final ItemNumbers numbers;

    /// By the number of the item.
    private final float[][] meanings;

    private final NearestVectors nearest;

    /// With the students that travel with Weefsel.
    ///
    /// @throws IllegalArgumentException when two items have the same id
    public MeaningRetrieval(Collection<Item> items) {
        this(items, Students.shipped());
    }

    /// @throws IllegalArgumentException when two items have the same id
    public MeaningRetrieval(Collection<Item> items, Encoder encoder) {
        this.encoder = encoder;
        numbers = new ItemNumbers(items);
        meanings =
                IntStream.range(0, numbers.size())
                        .parallel()
                        .mapToObj(number -> meaning(numbers.item(number)))
                        .toArray(float[][]::new);
        nearest = new NearestVectors(meanings, Hubness.of(meanings));
    }

    private float[] meaning(Item item) {
        return encoder.encode(item.languageOrGuess(), item.text());
    }

    @Override
    public List<Hit> rank(Item query, int limit) {
        return numbers.hits(nearest.to(meaning(query), limit));
    }

    /// Which words of a query lead to an item, the strongest first: those that add to the cosine,
    /// with their shares of all that they add together.
    ///
    /// @throws IllegalArgumentException when the collection has no item with the id
    public List<LeadingWord> matches(Item query, String item) {
        var meaning = meanings[numbers.of(item)];
        var leading =
                encoder.parts(query.languageOrGuess(), query.text()).stream()
                        .filter(part -> part.cosine(meaning) > 0)
                        .toList();
        double all = leading.stream().mapToDouble(part -> part.cosine(meaning)).sum();
        return leading.stream()
                .map(it -> new LeadingWord(it.word().surface(), it.cosine(meaning) / all))
                .sorted(Comparator.comparingDouble(LeadingWord::share).reversed())
                .toList();
    }
}
