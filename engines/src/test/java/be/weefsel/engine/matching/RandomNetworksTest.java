package be.weefsel.engine.matching;

import static be.weefsel.engine.matching.SmallRegion.TODAY;
import static be.weefsel.engine.matching.SmallRegion.TOPICS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Tag;

/// What must hold in every network, shown on a thousand random ones (250 for each promise).
@Tag("E1")
class RandomNetworksTest {
    private static final int NETWORKS = 250;

    /// One offer more or less moves what words are worth, so near-equals may change places.
    private static final double NEARLY_EQUAL = 0.02;

    private static final List<Criterion> CRITERIA = List.of(Criterion.values());
    private static final List<TextLanguage> LANGUAGES = List.of(TextLanguage.values());

    private static final Map<TextLanguage, List<String>> WORDS =
            Map.of(
                    TextLanguage.NL,
                    List.of(
                            "kunststof",
                            "textiel",
                            "afvalwater",
                            "laser",
                            "lassen",
                            "hars",
                            "vezel"),
                    TextLanguage.FR,
                    List.of("plastique", "textile", "eaux usées", "laser", "soudure", "résine"),
                    TextLanguage.EN,
                    List.of("plastics", "textiles", "wastewater", "laser", "welding", "resin"));

    @RepeatedTest(NETWORKS)
    void theAccountAddsUp(RepetitionInfo seed) {
        var network = new RandomNetwork(seed.getCurrentRepetition());

        var answer = network.answer(network.supplies, 100);

        double above = 1;
        for (var suggestion : answer.suggested()) {
            double sum = suggestion.components().stream().mapToDouble(Component::share).sum();
            assertThat(suggestion.total()).isCloseTo(sum, within(1e-12)).isBetween(0.0, above);
            above = suggestion.total();
            assertThat(suggestion.components())
                    .allSatisfy(component -> assertThat(component.share()).isBetween(0.0, 1.0))
                    .anyMatch(component ->
                            component.criterion().isOfSubstance() && component.value() > 0);
        }
        assertThat(
                        answer.suggested().size()
                                + answer.leftOut().size()
                                + answer.further()
                                + answer.unrelated())
                .isEqualTo(network.supplies.size());
    }

    @RepeatedTest(NETWORKS)
    void theAnswerIsTheSameEveryTimeAndInWhateverOrderTheOffersCome(RepetitionInfo seed) {
        var network = new RandomNetwork(seed.getCurrentRepetition());
        var shuffled = new ArrayList<>(network.supplies);
        Collections.shuffle(shuffled, new Random(1));

        assertThat(network.answer(shuffled, 5)).isEqualTo(network.answer(network.supplies, 5));
    }

    @RepeatedTest(NETWORKS)
    void noRuleIsEverOutweighedNotEvenWhenNothingFits(RepetitionInfo seed) {
        var network = new RandomNetwork(seed.getCurrentRepetition());

        boolean nothingFits = seed.getCurrentRepetition() % 5 == 0;
        var demand =
                nothingFits
                        ? Demand.of("zero", "owner-0", network.demand.language(), Map.of())
                        : network.demand;

        var answer =
                new StructuredMatcher(network.supplies, TOPICS)
                        .suggest(demand, network.situation, 100);

        assertThat(answer.suggested())
                .allSatisfy(suggestion -> {
                    var supply = network.supply(suggestion.supply());
                    assertThat(supply.owner()).isNotEqualTo(demand.owner());
                    assertThat(Rules.reasonsAgainst(demand, supply, network.situation)).isEmpty();
                });
        assertThat(answer.leftOut())
                .allSatisfy(left ->
                        assertThat(left.reasons())
                                .isEqualTo(
                                        Rules.reasonsAgainst(
                                                demand,
                                                network.supply(left.supply()),
                                                network.situation)));
    }

    @RepeatedTest(NETWORKS)
    void anUnrelatedOfferIsNotSuggestedAndMovesNothingButNearEquals(RepetitionInfo seed) {
        var network = new RandomNetwork(seed.getCurrentRepetition());
        var more = new ArrayList<>(network.supplies);
        more.add(
                Supply.of(
                        "supply-unrelated",
                        "owner-unrelated",
                        Map.of(network.demand.language(), Wording.of("Xylofoon", "quizmaster"))));

        var before = network.answer(network.supplies, 5);
        var after = network.answer(more, 5);

        assertThat(after.unrelated()).isEqualTo(before.unrelated() + 1);
        var totalsBefore = totals(network.answer(network.supplies, 100));
        var idsAfter = after.suggested().stream().map(Suggestion::supply).toList();
        assertThat(idsAfter).hasSize(before.suggested().size());
        double lowest = before.suggested().stream().mapToDouble(Suggestion::total).min().orElse(0);
        for (var id : idsAfter) {
            assertThat(totalsBefore).containsKey(id);
            assertThat(totalsBefore.getOrDefault(id, 0.0)).isGreaterThan(lowest - NEARLY_EQUAL);
        }
    }

    @RepeatedTest(NETWORKS)
    void thePlaceWithoutACriterionIsThatOfAMatcherWithoutIt(RepetitionInfo seed) {
        var network = new RandomNetwork(seed.getCurrentRepetition());
        var criterion = CRITERIA.get(seed.getCurrentRepetition() % CRITERIA.size());
        var without =
                new StructuredMatcher(
                                network.supplies,
                                TOPICS,
                                without(criterion),
                                Yardsticks.REASONED,
                                LanguageKnowledge.shipped(),
                                TravelTable.EMPTY)
                        .suggest(network.demand, network.situation, 100);

        network.answer(network.supplies, 100)
                .standings()
                .forEach((owner, standing) ->
                        assertThat(without.standings())
                                .hasEntrySatisfying(
                                        owner,
                                        other ->
                                                assertThat(other.place())
                                                        .isEqualTo(
                                                                standing.placeWithout()
                                                                        .getOrDefault(
                                                                                criterion,
                                                                                standing
                                                                                        .place()))));
    }

    private static Weights without(Criterion criterion) {
        var shares = new EnumMap<Criterion, Double>(Weights.REASONED.shares());
        double others = 1 - shares.put(criterion, 0.0);
        shares.replaceAll((_, share) -> share / others);
        return new Weights(shares);
    }

    private static Map<String, Double> totals(Suggestions answer) {
        return answer.suggested().stream()
                .collect(Collectors.toMap(Suggestion::supply, Suggestion::total));
    }

    /// Up to 40 offers of up to 6 owners, with gaps in what is known, and a question.
    private static final class RandomNetwork {
        private final Random random;
        private final List<Supply> supplies;
        private final Demand demand;
        private final Situation situation;

        RandomNetwork(int seed) {
            random = new Random(seed);
            supplies = IntStream.range(0, random.nextInt(41)).mapToObj(this::supply).toList();
            demand = demand();
            var taken = new HashMap<String, Integer>();
            supplies.forEach(supply -> taken.put(supply.id(), random.nextInt(3)));
            var setAside =
                    supplies.stream()
                            .map(Supply::id)
                            .filter(_ -> random.nextInt(10) == 0)
                            .collect(Collectors.toSet());
            situation = new Situation(TODAY, taken, setAside, outcomes());
        }

        Suggestions answer(Collection<Supply> offered, int limit) {
            return new StructuredMatcher(offered, TOPICS).suggest(demand, situation, limit);
        }

        Supply supply(String id) {
            return supplies.stream()
                    .filter(supply -> supply.id().equals(id))
                    .findFirst()
                    .orElseThrow();
        }

        private Supply supply(int number) {
            var wordings = new EnumMap<TextLanguage, Wording>(TextLanguage.class);
            for (var language : some(LANGUAGES)) {
                wordings.put(language, Wording.of(text(language, 2), text(language, 8)));
            }
            var supply =
                    Supply.of(
                                    "supply-%02d".formatted(number),
                                    "owner-" + random.nextInt(6),
                                    wordings)
                            .withTopics(topics())
                            .withLanguages(some(LANGUAGES))
                            .withSectors(some(List.of(new SectorCode("13"), new SectorCode("28"))));
            supply = random.nextBoolean() ? supply.withPlace(place()) : supply;
            supply = random.nextBoolean() ? supply.withCapacityPerYear(random.nextInt(4)) : supply;
            supply = random.nextBoolean() ? supply.withReadiness(readiness()) : supply;
            return random.nextInt(4) == 0
                    ? supply.withPeriod(
                            new OpenPeriod(
                                    Optional.of(TODAY.plusDays(random.nextInt(-9, 9))),
                                    Optional.of(TODAY.plusDays(random.nextInt(10, 20)))))
                    : supply;
        }

        private Demand demand() {
            var language = LANGUAGES.get(random.nextInt(LANGUAGES.size()));
            var texts = new EnumMap<Layer, String>(Layer.class);
            for (var layer : some(List.of(Layer.values()))) {
                texts.put(layer, text(language, 6));
            }
            var asked =
                    Demand.of("demand", "owner-" + random.nextInt(6), language, texts)
                            .withTopics(topics())
                            .withSpoken(some(LANGUAGES))
                            .withSectors(some(List.of(new SectorCode("13200"))));
            asked = random.nextBoolean() ? asked.withPlace(place()) : asked;
            asked = random.nextBoolean() ? asked.withReadiness(readiness()) : asked;
            return random.nextInt(4) == 0 ? asked.withinBorders() : asked;
        }

        private Map<String, PastOutcomes> outcomes() {
            var outcomes = new HashMap<String, PastOutcomes>();
            for (int owner = 0; owner < 6; owner++) {
                int introductions = random.nextInt(6);
                outcomes.put(
                        "owner-" + owner,
                        new PastOutcomes(introductions, introductions * random.nextDouble()));
            }
            return outcomes;
        }

        private Set<String> topics() {
            return some(TOPICS.topics().stream().map(Topic::key).toList()).stream()
                    .limit(3)
                    .collect(Collectors.toSet());
        }

        private Place place() {
            return new Place(
                    random.nextDouble(50.6, 51.3),
                    random.nextDouble(2.6, 3.5),
                    random.nextBoolean() ? "BE" : "FR");
        }

        private TrlRange readiness() {
            int lowest = random.nextInt(1, 10);
            return new TrlRange(lowest, random.nextInt(lowest, 10));
        }

        private String text(TextLanguage language, int words) {
            var known = WORDS.getOrDefault(language, List.of());
            return IntStream.range(0, random.nextInt(words + 1))
                    .mapToObj(i -> known.get(random.nextInt(known.size())))
                    .collect(Collectors.joining(" "));
        }

        private <T> Set<T> some(List<T> all) {
            var chosen = new HashSet<T>();
            for (var element : all) {
                if (random.nextBoolean()) {
                    chosen.add(element);
                }
            }
            return chosen;
        }
    }
}
