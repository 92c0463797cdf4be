package be.weefsel.engine.matching;

import static be.weefsel.engine.matching.SmallRegion.COMPOSITES_LAB;
import static be.weefsel.engine.matching.SmallRegion.FARVILLE;
import static be.weefsel.engine.matching.SmallRegion.LIGHTER_FRAMES;
import static be.weefsel.engine.matching.SmallRegion.NORTHVILLE;
import static be.weefsel.engine.matching.SmallRegion.NOW;
import static be.weefsel.engine.matching.SmallRegion.RECYCLING_ADVICE;
import static be.weefsel.engine.matching.SmallRegion.SUPPLIES;
import static be.weefsel.engine.matching.SmallRegion.TODAY;
import static be.weefsel.engine.matching.SmallRegion.TOPICS;
import static be.weefsel.engine.matching.SmallRegion.WELDING_COURSE;
import static be.weefsel.engine.matching.SmallRegion.matcher;
import static be.weefsel.engine.matching.SmallRegion.matcherOf;
import static be.weefsel.engine.matching.SmallRegion.ownedBy;
import static be.weefsel.engine.matching.TextLanguage.EN;
import static be.weefsel.engine.matching.TextLanguage.FR;
import static be.weefsel.engine.matching.TextLanguage.NL;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import be.weefsel.engine.matching.language.LanguageModel;
import be.weefsel.engine.matching.meaning.Students;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("E1")
class StructuredMatcherTest {
    @Test
    void aNetworkWithoutOffersSuggestsNothing() {
        var answer =
                new StructuredMatcher(List.of(), TopicNetwork.EMPTY)
                        .suggest(LIGHTER_FRAMES, NOW, 10);

        assertThat(answer).isEqualTo(new Suggestions(List.of(), List.of(), 0, 0, Map.of()));
    }

    @Test
    void theOnlyOfferIsSuggestedWithTheWholeAccountOfWhy() {
        var suggestion = onlySuggestion(matcherOf(COMPOSITES_LAB), LIGHTER_FRAMES);

        assertThat(suggestion.supply()).isEqualTo("composites-lab");
        assertThat(suggestion.withoutData()).containsExactly(Criterion.OUTCOMES);
        assertThat(evidence(suggestion, Criterion.TOPICS))
                .isEqualTo(
                        new Evidence.SharedTopics(
                                1, List.of(new TopicLink(List.of("composites"), 1))));
        assertThat(evidence(suggestion, Criterion.LANGUAGE))
                .isEqualTo(new Evidence.SharedLanguages(Set.of(NL), true));
        assertThat(evidence(suggestion, Criterion.ROOM)).isEqualTo(new Evidence.RoomLeft(4, 4));
        assertThat(evidence(suggestion, Criterion.SECTOR))
                .isEqualTo(
                        new Evidence.NearestSector(new SectorCode("28300"), new SectorCode("28")));
    }

    @Test
    void everyComponentHasTheValueWorkedOutOnPaper() {
        var situation = new Situation(TODAY, Map.of("composites-lab", 1), Set.of(), Map.of());

        var answer = matcherOf(COMPOSITES_LAB).suggest(LIGHTER_FRAMES, situation, 10);
        var suggestion = answer.suggested().getFirst();

        // One topic asked, the same offered.
        assertThat(value(suggestion, Criterion.TOPICS)).isEqualTo(1);
        // 10 km × 1.3 at 50 km/h = 15.6 minutes; 0.5^(15.6 / 33).
        assertThat(value(suggestion, Criterion.PLACE)).isCloseTo(0.7206, within(0.0001));
        assertThat(value(suggestion, Criterion.LANGUAGE)).isEqualTo(1);
        // 3 of 4 places are free.
        assertThat(value(suggestion, Criterion.ROOM)).isEqualTo(0.75);
        // The offer serves division 28, in which 28300 lies.
        assertThat(value(suggestion, Criterion.SECTOR)).isEqualTo(1);
        // Levels 4 and 5 of 4, 5, 6 and 7.
        assertThat(value(suggestion, Criterion.READINESS)).isEqualTo(0.5);
    }

    @Test
    void aSuggestionWeighedAnewIsWhatAMatcherWithThoseWeightsGives() {
        var nearness =
                Weights.inHundredths(
                        Map.of(
                                Criterion.TEXT, 0.051,
                                Criterion.MEANING, 0.051,
                                Criterion.TOPICS, 0.103,
                                Criterion.PLACE, 0.355,
                                Criterion.LANGUAGE, 0.11,
                                Criterion.ROOM, 0.11,
                                Criterion.SECTOR, 0.11,
                                Criterion.READINESS, 0.11));
        var other =
                new StructuredMatcher(
                        List.of(COMPOSITES_LAB),
                        TOPICS,
                        nearness,
                        Yardsticks.REASONED,
                        LanguageKnowledge.shipped(),
                        TravelTable.EMPTY);

        assertThat(nearness.of(Criterion.PLACE)).isEqualTo(0.36);
        assertThat(nearness.of(Criterion.TEXT)).isEqualTo(0.05);
        assertThat(onlySuggestion(matcherOf(COMPOSITES_LAB), LIGHTER_FRAMES).weighedBy(nearness))
                .contains(onlySuggestion(other, LIGHTER_FRAMES));
    }

    @Test
    void whatIsNotAboutTheQuestionIsNotSuggestedHoweverNearAndFree() {
        var answer = matcher().suggest(LIGHTER_FRAMES, NOW, 10);

        assertThat(answer.suggested())
                .extracting(Suggestion::supply)
                .doesNotContain("welding-course");
        assertThat(answer.unrelated()).isEqualTo(1);
    }

    @Test
    void theWordsThatQuestionAndOfferShareAreTold() {
        var words = sharedWords(onlySuggestion(matcherOf(COMPOSITES_LAB), LIGHTER_FRAMES));

        assertThat(words.language()).isEqualTo(NL);
        assertThat(words.words())
                .extracting(Evidence.SharedWord::asked)
                .contains("composieten", "frames");
        assertThat(words.words().stream().mapToDouble(Evidence.SharedWord::share).sum())
                .isCloseTo(1, within(1e-9));
    }

    @Test
    @Tag("E4")
    void aDutchQuestionFindsAFrenchOfferOverTheBridgeOfATopic() {
        var demand =
                Demand.of(
                                "q",
                                "asker",
                                NL,
                                Map.of(Layer.QUESTION, "Wij willen aan kunststofrecyclage doen"))
                        .withSpoken(Set.of(FR));

        var words = sharedWords(matcher().suggest(demand, NOW, 1).suggested().getFirst());

        assertThat(words.language()).isEqualTo(FR);
        assertThat(words.words().getFirst())
                .satisfies(word -> {
                    assertThat(word.asked()).isEqualTo("kunststofrecyclage");
                    assertThat(word.found()).isEqualTo("recyclage plastique");
                    assertThat(word.topic()).contains("plastics-recycling");
                });
    }

    @Test
    void anExplanationKeepsConfidentialWordsForThoseWhoMayReadThem() {
        var demand =
                Demand.of(
                        "q",
                        "asker",
                        NL,
                        Map.of(Layer.TEASER, "Lichte frames", Layer.CONFIDENTIAL, "met hars"));

        var words = sharedWords(onlySuggestion(matcherOf(COMPOSITES_LAB), demand));

        assertThat(words.words()).extracting(Evidence.SharedWord::asked).contains("hars");
        assertThat(words.readableUpTo(Layer.QUESTION).words())
                .extracting(Evidence.SharedWord::asked)
                .containsExactlyInAnyOrder("Lichte", "frames");
    }

    @Test
    void weightsOfCriteriaWithoutDataGoToTheOthersInProportion() {
        var bare =
                Supply.of("bare", "someone", COMPOSITES_LAB.wordings())
                        .withTopics(Set.of("composites"));

        var suggestion = onlySuggestion(matcherOf(bare), LIGHTER_FRAMES);

        assertThat(suggestion.withoutData())
                .containsExactly(
                        Criterion.PLACE,
                        Criterion.LANGUAGE,
                        Criterion.ROOM,
                        Criterion.SECTOR,
                        Criterion.READINESS,
                        Criterion.OUTCOMES);
        assertThat(suggestion.findComponent(Criterion.TEXT).orElseThrow().weight())
                .isCloseTo(0.18 / 0.67, within(1e-12));
        assertThat(suggestion.findComponent(Criterion.MEANING).orElseThrow().weight())
                .isCloseTo(0.18 / 0.67, within(1e-12));
        assertThat(suggestion.findComponent(Criterion.TOPICS).orElseThrow().weight())
                .isCloseTo(0.31 / 0.67, within(1e-12));
    }

    @Test
    @Tag("E4")
    void anOfferIsSuggestedForItsMeaningWhereNoWordIsShared() {
        var offer =
                Supply.of("usees", "a", Map.of(FR, Wording.of("Épuration", "Nous épurons l’eau")));
        var demand =
                Demand.of(
                                "q",
                                "asker",
                                NL,
                                Map.of(
                                        Layer.QUESTION, "Onze waterzuivering",
                                        Layer.CONFIDENTIAL, "Afvalwater"))
                        .withSpoken(Set.of(FR));

        var knowsNoTranslations =
                new LanguageKnowledge(
                        LanguageModel.of(Map.of(), new KnownWords(Map.of(), Map.of())),
                        Students.shipped());

        var suggestion =
                onlySuggestion(
                        new StructuredMatcher(
                                List.of(offer),
                                TopicNetwork.EMPTY,
                                Weights.REASONED,
                                Yardsticks.REASONED,
                                knowsNoTranslations,
                                TravelTable.EMPTY),
                        demand);

        assertThat(value(suggestion, Criterion.TEXT)).isZero();
        assertThat(value(suggestion, Criterion.MEANING)).isGreaterThan(0.3);
        var meaning = (Evidence.NearMeaning) evidence(suggestion, Criterion.MEANING);
        assertThat(meaning.language()).isEqualTo(FR);
        assertThat(meaning.words())
                .extracting(Evidence.LeadingWord::asked)
                .containsExactlyInAnyOrder("waterzuivering", "Afvalwater");
        assertThat(meaning.readableUpTo(Layer.QUESTION).words())
                .extracting(Evidence.LeadingWord::asked)
                .containsExactly("waterzuivering");
    }

    @Test
    @Tag("E4")
    void aWordLeadsToAnotherLanguageByItsTranslationWhichIsTold() {
        var offer = Supply.of("purifies", "a", Map.of(EN, Wording.of("Pure", "We treat sewage.")));
        var demand =
                Demand.of("q", "asker", NL, Map.of(Layer.QUESTION, "Ons afvalwater"))
                        .withSpoken(Set.of(EN));

        var suggestion =
                onlySuggestion(new StructuredMatcher(List.of(offer), TopicNetwork.EMPTY), demand);

        var words = (Evidence.SharedWords) evidence(suggestion, Criterion.TEXT);
        assertThat(words.language()).isEqualTo(EN);
        assertThat(words.words())
                .containsExactly(
                        new Evidence.SharedWord(
                                "afvalwater", "sewage", Optional.empty(), Layer.QUESTION, 1));
    }

    @Test
    void aQuestionWithoutTextIsMatchedByItsTopics() {
        var demand = Demand.of("q", "asker", NL, Map.of()).withTopics(Set.of("composites"));

        var suggestion = onlySuggestion(matcherOf(COMPOSITES_LAB), demand);

        assertThat(suggestion.withoutData()).contains(Criterion.TEXT, Criterion.MEANING);
        assertThat(value(suggestion, Criterion.TOPICS)).isEqualTo(1);
    }

    @Test
    void aQuestionWithoutAnythingGetsNoSuggestion() {
        var answer = matcher().suggest(Demand.of("q", "asker", NL, Map.of()), NOW, 10);

        assertThat(answer.suggested()).isEmpty();
        assertThat(answer.unrelated()).isEqualTo(3);
    }

    @Test
    void anOfferInThreeLanguagesIsNotBetterThanTheSameOfferInOne() {
        var title = Wording.of("Composieten", "Lichte frames");
        var one = Supply.of("one", "a", Map.of(NL, title));
        var three =
                Supply.of(
                        "three",
                        "b",
                        Map.of(
                                NL,
                                title,
                                FR,
                                Wording.of("Composites", "Cadres"),
                                EN,
                                Wording.of("Composites", "Light frames")));

        var answer = matcherOf(one, three).suggest(LIGHTER_FRAMES, NOW, 10);

        assertThat(answer.suggested().getFirst().total())
                .isEqualTo(answer.suggested().getLast().total());
    }

    @Test
    void theOfferOfTheAskerIsLeftOutWithTheReason() {
        var own = ownedBy(LIGHTER_FRAMES.owner(), COMPOSITES_LAB);

        assertThat(reasonsFor(own, LIGHTER_FRAMES, NOW))
                .containsExactly(new Reason.OwnOffer("harvester-builder"));
    }

    @Test
    void anOfferIsLeftOutBeforeItOpensAndFromTheDayItCloses() {
        var opensTomorrow =
                COMPOSITES_LAB.withPeriod(
                        new OpenPeriod(Optional.of(TODAY.plusDays(1)), Optional.empty()));
        var closesToday =
                COMPOSITES_LAB.withPeriod(new OpenPeriod(Optional.empty(), Optional.of(TODAY)));
        var opensTodayForADay =
                COMPOSITES_LAB.withPeriod(
                        new OpenPeriod(Optional.of(TODAY), Optional.of(TODAY.plusDays(1))));

        assertThat(reasonsFor(opensTomorrow, LIGHTER_FRAMES, NOW))
                .containsExactly(new Reason.NotYetOpened(TODAY.plusDays(1)));
        assertThat(reasonsFor(closesToday, LIGHTER_FRAMES, NOW))
                .containsExactly(new Reason.Closed(TODAY));
        assertThat(onlySuggestion(matcherOf(opensTodayForADay), LIGHTER_FRAMES).supply())
                .isEqualTo("composites-lab");
    }

    @Test
    @Tag("E4")
    void withoutASharedLanguageNobodyIsIntroduced() {
        var frenchOnly = COMPOSITES_LAB.withLanguages(Set.of(FR));

        assertThat(reasonsFor(frenchOnly, LIGHTER_FRAMES, NOW))
                .containsExactly(new Reason.NoSharedLanguage(Set.of(NL), Set.of(FR)));
        assertThat(
                        value(
                                onlySuggestion(
                                        matcherOf(frenchOnly),
                                        LIGHTER_FRAMES.withSpoken(Set.of(FR))),
                                Criterion.LANGUAGE))
                .isEqualTo(0.5);
    }

    @Test
    void anOfferWithAllPlacesTakenIsLeftOutAndTheAnswerTellsHowWellItWouldFit() {
        var full = new Situation(TODAY, Map.of("composites-lab", 4), Set.of(), Map.of());

        var answer = matcherOf(COMPOSITES_LAB).suggest(LIGHTER_FRAMES, full, 10);

        assertThat(answer.suggested()).isEmpty();
        assertThat(answer.leftOut())
                .singleElement()
                .satisfies(left -> {
                    assertThat(left.reasons()).containsExactly(new Reason.NoRoom(4, 4));
                    assertThat(left.totalOtherwise()).isBetween(0.6, 0.9);
                });
    }

    @Test
    void acrossTheBorderOnlyWhenTheCompanyWantsIt() {
        var abroad = COMPOSITES_LAB.withPlace(FARVILLE);

        assertThat(reasonsFor(abroad, LIGHTER_FRAMES.withinBorders(), NOW))
                .containsExactly(new Reason.AcrossTheBorder("FR"));
        assertThat(onlySuggestion(matcherOf(abroad), LIGHTER_FRAMES).supply())
                .isEqualTo("composites-lab");
    }

    @Test
    void allReasonsAreToldAtOnce() {
        var hopeless =
                ownedBy(LIGHTER_FRAMES.owner(), COMPOSITES_LAB.withLanguages(Set.of(EN)))
                        .withCapacityPerYear(0);

        assertThat(reasonsFor(hopeless, LIGHTER_FRAMES, NOW))
                .hasExactlyElementsOfTypes(
                        Reason.OwnOffer.class, Reason.NoSharedLanguage.class, Reason.NoRoom.class);
    }

    @Test
    void whatIsUnknownIsNoReasonToLeaveAnOfferOut() {
        var unknown = Supply.of("unknown", "someone", COMPOSITES_LAB.wordings());

        assertThat(onlySuggestion(matcherOf(unknown), LIGHTER_FRAMES.withinBorders()).supply())
                .isEqualTo("unknown");
    }

    @Test
    void offersOfOneOwnerCanBeShownBelowEachOther() {
        var second =
                Supply.of("b-second", "other", COMPOSITES_LAB.wordings())
                        .withTopics(Set.of("plastics"));
        var third =
                ownedBy(
                        "college",
                        Supply.of("c-third", "x", Map.of(NL, Wording.of("Frames", "Frames"))));

        var byOwner =
                matcherOf(COMPOSITES_LAB, second, third).suggest(LIGHTER_FRAMES, NOW, 10).byOwner();

        assertThat(byOwner)
                .extracting(Suggestions.OwnerSuggestions::owner)
                .containsExactly("college", "other");
        assertThat(byOwner.getFirst().suggestions())
                .extracting(Suggestion::supply)
                .containsExactly("composites-lab", "c-third");
    }

    @Test
    @Tag("E4")
    void itIsToldWhereAnOwnerWouldStandWithoutACriterion() {
        var near =
                Supply.of("near", "near", COMPOSITES_LAB.wordings())
                        .withPlace(NORTHVILLE)
                        .withReadiness(new TrlRange(9, 9));
        var ready =
                Supply.of("ready", "ready", COMPOSITES_LAB.wordings())
                        .withPlace(FARVILLE)
                        .withReadiness(new TrlRange(4, 7));

        var standings = matcherOf(near, ready).suggest(LIGHTER_FRAMES, NOW, 10).standings();

        assertThat(standings)
                .containsEntry("ready", new Standing(1, Map.of(Criterion.READINESS, 2)))
                .containsEntry("near", new Standing(2, Map.of(Criterion.READINESS, 1)));
    }

    @Test
    @Tag("E1")
    void outcomesOfTheOwnerCountFromThreeOnAndAreDrawnTowardsTheUsual() {
        var others = new PastOutcomes(5, 2);
        var known =
                new Situation(
                        TODAY,
                        Map.of(),
                        Set.of(),
                        Map.of("college", new PastOutcomes(3, 2.8), "other", others));
        var tooFew =
                new Situation(
                        TODAY,
                        Map.of(),
                        Set.of(),
                        Map.of("college", new PastOutcomes(2, 0), "other", others));

        // Usual: 4.8 of 8 = 0.6. Expected: (2.8 + 4 × 0.6) / (3 + 4) = 0.742857.
        var suggestion = matcher().suggest(LIGHTER_FRAMES, known, 1).suggested().getFirst();
        assertThat(value(suggestion, Criterion.OUTCOMES)).isCloseTo(0.742857, within(1e-6));
        assertThat(evidence(suggestion, Criterion.OUTCOMES))
                .isEqualTo(new Evidence.Outcomes(new PastOutcomes(3, 2.8), 0.6));
        assertThat(matcher().suggest(LIGHTER_FRAMES, tooFew, 1).suggested().getFirst())
                .matches(few -> few.withoutData().contains(Criterion.OUTCOMES));
    }

    @Test
    @Tag("E1")
    void aTravelTableKnowsBetterThanTheMapInBothDirections() {
        var home = new Place(50.8, 3.2, "BE", "southville");
        var there = new Place(50.8, 3.3, "BE", "northville");
        var demand = LIGHTER_FRAMES.withPlace(home);
        var supply = COMPOSITES_LAB.withPlace(there);
        for (var journey :
                List.of(
                        new TravelTable.Journey("southville", "northville"),
                        new TravelTable.Journey("northville", "southville"))) {
            var matcher =
                    new StructuredMatcher(
                            List.of(supply),
                            TOPICS,
                            Weights.REASONED,
                            Yardsticks.REASONED,
                            LanguageKnowledge.shipped(),
                            new TravelTable(Map.of(journey, 66.0)));

            var suggestion = onlySuggestion(matcher, demand);

            assertThat(evidence(suggestion, Criterion.PLACE))
                    .isEqualTo(new Evidence.Distance(66, 33, false));
            assertThat(value(suggestion, Criterion.PLACE)).isEqualTo(0.25);
        }
    }

    @Test
    void whatSomebodySetAsideIsLeftOut() {
        var situation = new Situation(TODAY, Map.of(), Set.of("composites-lab"), Map.of());

        assertThat(reasonsFor(COMPOSITES_LAB, LIGHTER_FRAMES, situation))
                .containsExactly(new Reason.SetAside());
    }

    @Test
    void everySupplyIsInOnePartOfTheAnswer() {
        var answer =
                matcherOf(COMPOSITES_LAB, RECYCLING_ADVICE, WELDING_COURSE)
                        .suggest(
                                LIGHTER_FRAMES.withTopics(
                                        Set.of("composites", "plastics-recycling")),
                                NOW,
                                0);

        assertThat(answer.suggested()).isEmpty();
        assertThat(answer.further()).isEqualTo(1);
        assertThat(answer.leftOut())
                .extracting(LeftOut::supply)
                .containsExactly("recycling-advice");
        assertThat(answer.unrelated()).isEqualTo(1);
    }

    @Test
    void twoOffersOfOneIdAreRefused() {
        var twice = List.of(COMPOSITES_LAB, ownedBy("someone else", COMPOSITES_LAB));

        assertThatThrownBy(() -> new StructuredMatcher(twice, TOPICS))
                .hasMessage("Two supplies have the id (composites-lab).");
    }

    @Test
    void theOrderInWhichOffersComeDoesNotMatter() {
        assertThat(
                        new StructuredMatcher(SUPPLIES.reversed(), TOPICS)
                                .suggest(LIGHTER_FRAMES, NOW, 9))
                .isEqualTo(matcher().suggest(LIGHTER_FRAMES, NOW, 9));
    }

    private static Suggestion onlySuggestion(Matcher matcher, Demand demand) {
        var suggested = matcher.suggest(demand, NOW, 10).suggested();
        assertThat(suggested).hasSize(1);
        return suggested.getFirst();
    }

    private static List<Reason> reasonsFor(Supply supply, Demand demand, Situation situation) {
        var answer = matcherOf(supply).suggest(demand, situation, 10);
        assertThat(answer.suggested()).isEmpty();
        assertThat(answer.leftOut()).hasSize(1);
        return answer.leftOut().getFirst().reasons();
    }

    private static Evidence evidence(Suggestion suggestion, Criterion criterion) {
        return suggestion.findComponent(criterion).orElseThrow().evidence();
    }

    private static double value(Suggestion suggestion, Criterion criterion) {
        return suggestion.findComponent(criterion).orElseThrow().value();
    }

    private static Evidence.SharedWords sharedWords(Suggestion suggestion) {
        return (Evidence.SharedWords) evidence(suggestion, Criterion.TEXT);
    }
}
