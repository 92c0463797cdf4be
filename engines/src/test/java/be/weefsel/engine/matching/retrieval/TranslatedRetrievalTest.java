package be.weefsel.engine.matching.retrieval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import be.weefsel.engine.matching.KnownWords;
import be.weefsel.engine.matching.TextLanguage;
import be.weefsel.engine.matching.language.LanguageModel;
import be.weefsel.engine.matching.language.LanguagePair;
import be.weefsel.engine.matching.language.Source;
import be.weefsel.engine.matching.language.Translation;
import be.weefsel.engine.matching.language.TranslationTable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TranslatedRetrievalTest {
    private static final LanguagePair NL_EN = new LanguagePair(TextLanguage.NL, TextLanguage.EN);

    private final TranslatedRetrieval retrieval =
            new TranslatedRetrieval(
                    List.of(
                            item("plant", TextLanguage.EN, "We clean sewage of towns."),
                            item("river", TextLanguage.EN, "An effluent is measured weekly."),
                            item("buurman", TextLanguage.NL, "Zuivering van afvalwater."),
                            item("press", TextLanguage.EN, "We press laser parts.")),
                    model(
                            Map.of(
                                    "afvalwater",
                                    List.of(
                                            new Translation("sewag", 0.8, Set.of(Source.EFORMS)),
                                            new Translation("effluent", 0.2, Set.of())))));

    @Test
    void theLikelierTranslationComesFirst() {
        assertThat(ids("afvalwater")).containsExactly("buurman", "plant", "river");
    }

    @Test
    void whatCannotBeTranslatedIsLookedForAsItIsWritten() {
        assertThat(ids("laser")).containsExactly("press");
        assertThat(ids("zeewier")).isEmpty();
    }

    @Test
    void whoAsksWhySeesTheWayOfEachWord() {
        var matches = retrieval.matches(query("Ons afvalwater")).apply("plant");

        assertThat(matches)
                .containsExactly(
                        new MatchedTerm("afvalwater", "sewage", 0.8, Set.of(Source.EFORMS), 1));
        assertThat(retrieval.matches(query("zeewier")).apply("plant")).isEmpty();
    }

    @Test
    void theLimitHolds() {
        assertThat(retrieval.rank(query("afvalwater"), 2)).hasSize(2);
        assertThat(retrieval.rank(query("afvalwater"), 0)).isEmpty();
        assertThatThrownBy(() -> retrieval.rank(query("afvalwater"), -1))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void idsAreUnique() {
        var one = item("lab", TextLanguage.NL, "Iets");
        assertThatThrownBy(() -> new TranslatedRetrieval(List.of(one, one)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    /// Beside the formula, summed over all texts without an index. Texts are short, so that their
    /// lengths are exact.
    @Test
    void scoresAgreeWithTheFormula() {
        var random = new Random(7);
        for (int round = 0; round < 50; round++) {
            var byStem = new HashMap<String, List<Translation>>();
            for (int word = 0; word < 6; word++) {
                double p = 0.1 + 0.8 * random.nextDouble();
                byStem.put(
                        "nl" + word + "q",
                        List.of(
                                new Translation("en" + random.nextInt(6) + "x", p, Set.of()),
                                new Translation("en" + random.nextInt(6) + "z", 1 - p, Set.of())));
            }
            var items = new ArrayList<Item>();
            for (int i = 0; i < 20; i++) {
                boolean dutch = random.nextBoolean();
                items.add(
                        item(
                                "i" + i,
                                dutch ? TextLanguage.NL : TextLanguage.EN,
                                words(random, dutch ? "nl" : "en", dutch ? "q" : "xz")));
            }
            var query = words(random, "nl", "q");
            var found = new TranslatedRetrieval(items, model(byStem)).rank(query(query), 20);
            var expected = bruteForce(items, byStem, query);
            assertThat(found).hasSameSizeAs(expected.values());
            found.forEach(hit ->
                    assertThat(hit.score())
                            .isCloseTo(expected.getOrDefault(hit.item(), -1.0), within(1e-4)));
        }
    }

    private static Map<String, Double> bruteForce(
            List<Item> items, Map<String, List<Translation>> byStem, String query) {
        var scores = new HashMap<String, Double>();
        for (var word : new LinkedHashSet<>(Arrays.asList(query.split(" ", -1)))) {
            double with = 0;
            for (var item : items) {
                with += probable(word, item, byStem, true);
            }
            double telling = Math.log(1 + Math.max(0, items.size() - with + 0.5) / (with + 0.5));
            for (var item : items) {
                double frequency = probable(word, item, byStem, false);
                double average =
                        items.stream()
                                .filter(other -> other.language().equals(item.language()))
                                .mapToInt(other -> length(other))
                                .average()
                                .orElseThrow();
                double brake = 1.2 * (0.25 + 0.75 * length(item) / average);
                if (frequency > 0) {
                    scores.merge(item.id(), telling * frequency / (frequency + brake), Double::sum);
                }
            }
        }
        return scores;
    }

    private static double probable(
            String word, Item item, Map<String, List<Translation>> byStem, boolean once) {
        if (item.language().equals(Optional.of(TextLanguage.NL))) {
            return times(word, item, once);
        }
        return byStem.getOrDefault(word, List.of()).stream()
                .mapToDouble(it -> it.probability() * times(it.stem(), item, once))
                .sum();
    }

    private static long times(String word, Item item, boolean once) {
        long times = Arrays.stream(item.text().split(" ", -1)).filter(word::equals).count();
        return once ? Math.min(1, times) : times;
    }

    private static int length(Item item) {
        return item.text().split(" ", -1).length;
    }

    private static String words(Random random, String start, String ends) {
        return String.join(
                " ",
                IntStream.range(0, 1 + random.nextInt(12))
                        .mapToObj(_ ->
                                start
                                        + random.nextInt(6)
                                        + ends.charAt(random.nextInt(ends.length())))
                        .toList());
    }

    private static LanguageModel model(Map<String, List<Translation>> dutchToEnglish) {
        return LanguageModel.of(
                Map.of(NL_EN, new TranslationTable(dutchToEnglish)), KnownWords.of(List.of()));
    }

    private List<String> ids(String words) {
        return retrieval.rank(query(words), 10).stream().map(Hit::item).toList();
    }

    private static Item query(String words) {
        return item("q", TextLanguage.NL, words);
    }

    private static Item item(String id, TextLanguage language, String text) {
        return new Item(id, "", Optional.of(language), text);
    }
}
