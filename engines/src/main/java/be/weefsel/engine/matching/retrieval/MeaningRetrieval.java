package be.weefsel.engine.matching.retrieval;

import be.weefsel.engine.matching.meaning.Encoder;
import be.weefsel.engine.matching.meaning.Students;
import be.weefsel.engine.matching.meaning.Vectors;
import be.weefsel.engine.matching.meaning.WordCosine;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/// By the cosine between the meaning of a query and that of an item. Every item is compared, in
/// about a microsecond each; those that lead away (a cosine of 0 or less) are no hits.
public final class MeaningRetrieval implements TextRetrieval {
    private final Encoder encoder;
    private final ItemNumbers numbers;

    /// By the number of the item.
    private final float[][] meanings;

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
        meanings = numbers.items().parallelStream().map(this::meaning).toArray(float[][]::new);
    }

    private float[] meaning(Item item) {
        return encoder.encode(item.languageOrGuess(), item.text());
    }

    @Override
    public List<Hit> rank(Item query, int limit) {
        var asked = meaning(query);
        var cosines = new double[meanings.length];
        for (int item = 0; item < cosines.length; item++) {
            cosines[item] = Vectors.cosine(asked, meanings[item]);
        }
        return numbers.best(cosines, limit);
    }

    /// Which words of a query lead to an item, the strongest first: those that add to the cosine,
    /// with their shares of all that they add together.
    ///
    /// @throws IllegalArgumentException when the collection has no item with the id
    public List<LeadingWord> matches(Item query, String item) {
        var leading =
                encoder
                        .cosines(query.languageOrGuess(), query.text(), meanings[numbers.of(item)])
                        .stream()
                        .filter(word -> word.cosine() > 0)
                        .toList();
        double all = leading.stream().mapToDouble(WordCosine::cosine).sum();
        return leading.stream()
                .map(it -> new LeadingWord(it.word().surface(), it.cosine() / all))
                .sorted(Comparator.comparingDouble(LeadingWord::share).reversed())
                .toList();
    }
}
