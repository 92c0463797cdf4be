package be.weefsel.engine.matching.retrieval;

import be.weefsel.engine.matching.meaning.Encoder;
import be.weefsel.engine.matching.meaning.Hubness;
import be.weefsel.engine.matching.meaning.Students;
import be.weefsel.engine.matching.meaning.WordPart;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
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

    /// Which words of a query lead to items; the query is read once for all of them.
    ///
    /// @return for the id of an item those words that add to its cosine, the strongest first, with
    ///   their shares of all that they add together; throws an IllegalArgumentException when the
    ///   collection has no item with the id
    public Function<String, List<LeadingWord>> matches(Item query) {
        var parts = encoder.parts(query.languageOrGuess(), query.text());
        return item -> matches(parts, meanings[numbers.of(item)]);
    }

    private static List<LeadingWord> matches(List<WordPart> parts, float[] meaning) {
        var cosines =
                parts.stream().mapToDouble(part -> Math.max(0, part.cosine(meaning))).toArray();
        double all = Arrays.stream(cosines).sum();
        return IntStream.range(0, cosines.length)
                .filter(i -> cosines[i] > 0)
                .mapToObj(i -> new LeadingWord(parts.get(i).word().surface(), cosines[i] / all))
                .sorted(Comparator.comparingDouble(LeadingWord::share).reversed())
                .toList();
    }
}
