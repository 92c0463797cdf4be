package be.weefsel.engine.matching;

import be.weefsel.engine.matching.Evidence.LeadingWord;
import be.weefsel.engine.matching.meaning.Encoder;
import be.weefsel.engine.matching.meaning.Hubness;
import be.weefsel.engine.matching.meaning.Vectors;
import be.weefsel.engine.matching.meaning.WordPart;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.IntStream;

/// How near the texts of a demand and of each supply are in the space of meanings: the cosine, or 0
/// below [Yardsticks#leastMeaning], less for a supply that is nearer to the others than is usual
/// and more for one that is not ([Hubness]). As with words, the text of a supply in the language of
/// the demand counts, and where it has none, the nearest of the others.
final class MeaningLikeness {
    private final Encoder encoder;
    private final double least;
    private final List<Map<TextLanguage, float[]>> meanings;

    /// What is added to the cosine of each supply.
    private final double[] corrections;

    MeaningLikeness(List<Supply> supplies, Encoder encoder, Yardsticks yardsticks) {
        this.encoder = encoder;
        least = yardsticks.leastMeaning();
        meanings = supplies.parallelStream().map(this::meanings).toList();
        corrections = corrections();
    }

    /// A supply that says the same in several languages is compared once with the others.
    private double[] corrections() {
        var known =
                IntStream.range(0, meanings.size())
                        .filter(supply -> !meanings.get(supply).isEmpty())
                        .toArray();
        var hubness =
                Hubness.of(
                        Arrays.stream(known)
                                .mapToObj(supply -> Vectors.mean(meanings.get(supply).values()))
                                .toArray(float[][]::new));
        double usual = Arrays.stream(hubness).average().orElse(0);
        var corrections = new double[meanings.size()];
        for (int i = 0; i < known.length; i++) {
            corrections[known[i]] = Hubness.corrected(0, hubness[i]) - Hubness.corrected(0, usual);
        }
        return corrections;
    }

    private Map<TextLanguage, float[]> meanings(Supply supply) {
        var meanings = new EnumMap<TextLanguage, float[]>(TextLanguage.class);
        supply.wordings()
                .forEach((language, wording) ->
                        meanings.put(language, encoder.encode(language, text(wording))));
        return meanings;
    }

    private static String text(Wording wording) {
        return String.join(
                "\n",
                wording.title(),
                wording.description(),
                String.join(", ", wording.keywords()));
    }

    Comparison compare(Demand demand) {
        return new Comparison(demand);
    }

    final class Comparison {
        private final TextLanguage language;
        private final float[] asked;
        private final List<WordPart> parts;
        private final String text;

        /// Where each layer begins in the text.
        private final TreeMap<Integer, Layer> layers = new TreeMap<>();

        private Comparison(Demand demand) {
            language = demand.language();
            var all = new StringBuilder();
            demand.texts()
                    .forEach((layer, part) -> {
                        layers.put(all.length(), layer);
                        all.append(part).append('\n');
                    });
            text = all.toString();
            asked = encoder.encode(language, text);
            parts = encoder.parts(language, text);
        }

        /// 0..1; NaN when the supply or the demand has no text.
        double value(int supply) {
            return text.isEmpty() || meanings.get(supply).isEmpty()
                    ? Double.NaN
                    : near(supply, nearest(supply).getValue());
        }

        private double near(int supply, float[] meaning) {
            double cosine = Vectors.cosine(asked, meaning);
            return cosine < least ? 0 : Math.clamp(cosine + corrections[supply], 0, 1);
        }

        private Map.Entry<TextLanguage, float[]> nearest(int supply) {
            var own = meanings.get(supply).get(language);
            if (own != null) {
                return Map.entry(language, own);
            }
            return meanings.get(supply).entrySet().stream()
                    .max(Comparator.comparingDouble(it -> Vectors.cosine(asked, it.getValue())))
                    .orElseThrow();
        }

        /// @param supply one that has a value
        Evidence.NearMeaning evidence(int supply) {
            var nearest = nearest(supply);
            return new Evidence.NearMeaning(
                    nearest.getKey(),
                    near(supply, nearest.getValue()) == 0
                            ? List.of()
                            : leadingTo(nearest.getValue()));
        }

        /// Each word once, though every occurrence leads there.
        private List<LeadingWord> leadingTo(float[] meaning) {
            var leading =
                    parts.stream()
                            .map(part -> new Leading(part.word(), part.cosine(meaning)))
                            .filter(word -> word.cosine() > 0)
                            .sorted(Comparator.comparingDouble(Leading::cosine).reversed())
                            .toList();
            double all = leading.stream().mapToDouble(Leading::cosine).sum();
            var told = new HashSet<String>();
            return leading.stream()
                    .filter(it -> told.add(it.word().stem()))
                    .map(it ->
                            new LeadingWord(
                                    it.word().surface(),
                                    Objects.requireNonNull(layers.floorEntry(it.word().start()))
                                            .getValue(),
                                    it.cosine() / all))
                    .toList();
        }

        private record Leading(Words.Word word, double cosine) {}
    }
}
