package be.weefsel.app.matching.allocation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import be.weefsel.app.SmallRegion;
import be.weefsel.app.actors.Organisation;
import be.weefsel.app.actors.OrganisationKind;
import be.weefsel.app.actors.SizeClass;
import be.weefsel.app.matching.Dossier;
import be.weefsel.app.matching.Introduction;
import be.weefsel.app.matching.Question;
import be.weefsel.app.matching.QuestionText;
import be.weefsel.app.matching.Stage;
import be.weefsel.app.platform.text.Language;
import be.weefsel.engine.allocation.Fairness;
import be.weefsel.engine.matching.Component;
import be.weefsel.engine.matching.Evidence;
import be.weefsel.engine.matching.LeftOut;
import be.weefsel.engine.matching.Reason;
import be.weefsel.engine.matching.Suggestion;
import be.weefsel.engine.matching.Suggestions;
import be.weefsel.engine.matching.TextLanguage;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// Two questions, flax of a small company and bread of a large one; a lab, a school and, across the
/// border, a mill.
@Tag("E1")
class AllocatingTest {
    private static final Wishes BEST_TOTAL = new Wishes(Fairness.SUM, 1, SmallFirst.NONE, true);

    @Test
    void whoLosesItsBestReadsHowMuchAndToWhom() {
        var run =
                run(
                        Map.of("lab", new Load(0, 1, true)),
                        BEST_TOTAL,
                        question("flax", fits("lab", 0.9), fits("school", 0.8)),
                        question("bread", fits("lab", 0.7)));

        assertThat(partners(run)).isEqualTo(Map.of("bread", "lab", "flax", "school"));
        var first = run.lines().getFirst();
        assertThat(first.question().key()).isEqualTo("flax");
        assertThat(first.loss()).isCloseTo(0.1, within(1e-9));
        assertThat(first.bestWentTo()).containsExactly("bread");
        assertThat(run.lines().getLast().loss()).isZero();
    }

    @Test
    void nobodyIsAskedForMoreThanItTakes() {
        var questions =
                new OpenQuestion[] {
                    question("a", fits("lab", 0.9)),
                    question("b", fits("lab", 0.8)),
                    question("c", fits("lab", 0.7))
                };
        var run = run(Map.of("lab", new Load(1, 3, true)), BEST_TOTAL, questions);

        assertThat(partners(run)).isEqualTo(Map.of("a", "lab", "b", "lab"));
        assertThat(run.asked())
                .singleElement()
                .returns(3, Asked::afterwards)
                .returns(List.of("a", "b"), Asked::questions);
        assertThat(why(run, "c")).isEqualTo(new Shortfall.AllFull(List.of("lab")));
    }

    @Test
    void anOfferIsNotPromisedMoreOftenThanItHasPlacesLeft() {
        var run =
                run(
                        BEST_TOTAL,
                        question("flax", fits("lab", 0.9, 1), fits("lab", "lab-2", 0.6)),
                        question("bread", fits("lab", 0.8, 1), fits("lab", "lab-2", 0.5)));

        // 0.9 + 0.5, since the one place of the first offer is worth more to flax.
        assertThat(run.introductions().keySet())
                .extracting(Shown::token)
                .containsExactly("bread:lab-2:0.5000", "flax:lab:0.9000");
    }

    @Test
    void smallCompaniesFirstHasAPriceThatIsTold() {
        var flax = question("flax", fits("lab", 0.6));
        var bread = question("bread", fits("lab", 0.7));
        var one = Map.of("lab", new Load(0, 1, true));

        assertThat(partners(run(one, BEST_TOTAL, flax, bread))).containsOnlyKeys("bread");
        var run = run(one, BEST_TOTAL.with(SmallFirst.STRONGLY), flax, bread);

        assertThat(partners(run)).containsOnlyKeys("flax");
        var price = run.priceOfSmallFirst().orElseThrow();
        assertThat(price.difference()).isCloseTo(-0.1, within(1e-9));
        assertThat(price.gains()).extracting(gain -> gain.question().key()).containsExactly("flax");
        assertThat(price.losses())
                .extracting(loss -> loss.question().key())
                .containsExactly("bread");
        assertThat(run.servedOfSmallCompanies().share()).isEqualTo(1);
        assertThat(run.servedOfOthers().share()).isZero();
        assertThat(run.servedBySize())
                .containsExactly(
                        new Served(Optional.of(SizeClass.FROM_10_TO_49), 1, 1),
                        new Served(Optional.of(SizeClass.FROM_250), 1, 0));
    }

    @Test
    void theFairestWayIsToldBesideTheBestTotal() {
        var questions =
                new OpenQuestion[] {
                    question("flax", fits("lab", 0.9), fits("school", 0.6)),
                    question("bread", fits("lab", 0.6), fits("school", 0.5))
                };
        var one = Map.of("lab", new Load(0, 1, true), "school", new Load(0, 1, true));

        for (var fairness : Fairness.values()) {
            // Best total 0.9 + 0.5, fairest 0.6 + 0.6.
            var price = run(one, BEST_TOTAL.with(fairness), questions).priceOfFairness();
            assertThat(price.least()).isCloseTo(0.6, within(1e-9));
            assertThat(price.leastWithout()).isCloseTo(0.5, within(1e-9));
            assertThat(price.difference()).isCloseTo(-0.2, within(1e-9));
        }
    }

    @Test
    void aPlaceIsKeptForEachSideOfTheBorder() {
        var flax = question("flax", true, fits("lab", 0.9), fits("school", 0.8), fits("mill", 0.6));

        assertThat(run(BEST_TOTAL, flax).lines().getFirst().gets())
                .extracting(Suggestion::owner)
                .containsExactly("lab", "mill");
        var full = run(Map.of("mill", new Load(2, 2, true)), BEST_TOTAL, flax);
        assertThat(full.lines().getFirst().gets())
                .extracting(Suggestion::owner)
                .containsExactly("lab");
        assertThat(why(full, "flax"))
                .isEqualTo(new Shortfall.SideFull(Side.ACROSS_THE_BORDER, List.of("mill")));
        var nobodyAcross = question("flax", true, fits("lab", 0.9), fits("mill", 0.3));
        assertThat(why(run(BEST_TOTAL, nobodyAcross), "flax"))
                .isEqualTo(new Shortfall.NobodyOnSide(Side.ACROSS_THE_BORDER));
    }

    @Test
    void whoTalksWithAPartnerAlreadyNeedsOneLess() {
        var talking = introducedTo("school", question("flax", fits("lab", 0.9)));
        assertThat(run(BEST_TOTAL, talking).lines()).isEmpty();
        assertThat(partners(run(new Wishes(Fairness.SUM, 2, SmallFirst.NONE, true), talking)))
                .isEqualTo(Map.of("flax", "lab"));

        var forBothSides = introducedTo("school", question("flax", true, fits("mill", 0.6)));
        assertThat(partners(run(BEST_TOTAL, forBothSides))).isEqualTo(Map.of("flax", "mill"));
    }

    @Test
    void whoFitsBestAndIsNotGoodEnoughOrForbiddenIsNamed() {
        var weak = question("flax", fits("lab", 0.4));
        assertThat(partners(run(BEST_TOTAL, weak))).isEmpty();
        assertThat(why(run(BEST_TOTAL, weak), "flax"))
                .isInstanceOfSatisfying(
                        Shortfall.NobodyFits.class,
                        nobody ->
                                assertThat(nobody.nearest())
                                        .map(Suggestion::owner)
                                        .hasValue("lab"));
        var allSuggestions = new Wishes(Fairness.SUM, 1, SmallFirst.NONE, false);
        assertThat(partners(run(allSuggestions, weak))).isEqualTo(Map.of("flax", "lab"));

        var closed = new LeftOut("o", "mill", List.of(new Reason.AcrossTheBorder("FR")), 0.8);
        var forbidden =
                new OpenQuestion(
                        weak.dossier(), weak.company(), List.of(), List.of(closed), Set.of());
        assertThat(why(run(allSuggestions, forbidden), "flax"))
                .isEqualTo(new Shortfall.NobodyFits(Optional.empty(), Optional.of(closed)));
        assertThat(
                        why(
                                run(
                                        new Wishes(Fairness.SUM, 2, SmallFirst.NONE, true),
                                        question("flax", fits("lab", 0.9))),
                                "flax"))
                .isEqualTo(new Shortfall.TooFewFit());
    }

    @Test
    void theSameQuestionsInAnotherOrderGetTheSamePartners() {
        var questions = new ArrayList<OpenQuestion>();
        for (int i = 0; i < 12; i++) {
            questions.add(
                    question(
                            "q" + i,
                            fits("lab", 0.5 + i % 3 * 0.1),
                            fits("school", 0.6),
                            fits("mill", 0.9 - i % 4 * 0.1)));
        }
        for (var fairness : Fairness.values()) {
            var wishes = new Wishes(fairness, 2, SmallFirst.CLEARLY, true);
            var one = run(wishes, questions.toArray(OpenQuestion[]::new));
            var other = run(wishes, questions.reversed().toArray(OpenQuestion[]::new));
            assertThat(other.introductions()).isEqualTo(one.introductions());
        }
    }

    private static DryRun run(Wishes wishes, OpenQuestion... questions) {
        return run(Map.of(), wishes, questions);
    }

    private static DryRun run(Map<String, Load> loads, Wishes wishes, OpenQuestion... questions) {
        var all = new TreeMap<String, Load>();
        for (var actor : List.of("lab", "school", "mill")) {
            all.put(actor, Load.of(0, Optional.empty()));
        }
        all.putAll(loads);
        return Allocating.dryRun(new Round(List.of(questions), all), wishes);
    }

    /// The partner of each question that gets one.
    private static Map<String, String> partners(DryRun run) {
        var partners = new TreeMap<String, String>();
        run.lines()
                .forEach(line ->
                        line.gets()
                                .forEach(
                                        gets -> partners.put(line.question().key(), gets.owner())));
        return partners;
    }

    private static Shortfall why(DryRun run, String question) {
        return run.shortOfPartners().stream()
                .filter(line -> line.question().key().equals(question))
                .findFirst()
                .flatMap(Line::shortfall)
                .orElseThrow();
    }

    private static OpenQuestion question(String key, Suggestion... fitting) {
        return question(key, false, fitting);
    }

    private static OpenQuestion question(String key, boolean bothSides, Suggestion... fitting) {
        var sorted = new ArrayList<>(List.of(fitting));
        sorted.sort(Comparator.comparingDouble(Suggestion::total).reversed());
        return new OpenQuestion(
                new Dossier(asked(key, bothSides), List.of(), List.of(), List.of()),
                company(key),
                Suggestions.byOwner(sorted),
                List.of(),
                Set.of("mill"));
    }

    private static OpenQuestion introducedTo(String actor, OpenQuestion question) {
        var introduction =
                new Introduction(
                        1,
                        question.key(),
                        actor,
                        actor,
                        Optional.empty(),
                        Instant.EPOCH,
                        "",
                        Language.NL,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty());
        return new OpenQuestion(
                new Dossier(
                        question.dossier().question(), List.of(introduction), List.of(), List.of()),
                question.company(),
                question.fitting(),
                question.leftOut(),
                question.abroad());
    }

    private static Question asked(String key, boolean bothSides) {
        return new Question(
                key,
                key,
                Language.NL,
                new QuestionText(key, "", "", "", "", ""),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                true,
                bothSides,
                false,
                Optional.empty(),
                Stage.OPEN,
                Optional.of(LocalDate.of(2026, 11, 2)));
    }

    private static Organisation company(String key) {
        var plain = SmallRegion.organisation(key, OrganisationKind.SME, key, SmallRegion.VLASDORP);
        return new Organisation(
                plain.key(),
                plain.kind(),
                plain.name(),
                plain.description(),
                plain.number(),
                plain.location(),
                plain.website(),
                Optional.of(key.equals("bread") ? SizeClass.FROM_250 : SizeClass.FROM_10_TO_49),
                plain.sectors(),
                plain.languages(),
                plain.active(),
                plain.successor(),
                plain.fictional(),
                plain.illustrative(),
                plain.source());
    }

    /// The offer is called as the actor.
    private static Suggestion fits(String actor, double total) {
        return fits(actor, actor, total);
    }

    private static Suggestion fits(String actor, String offer, double total) {
        return new Suggestion(
                offer,
                actor,
                List.of(
                        new Component(
                                total,
                                1,
                                new Evidence.SharedLanguages(Set.of(TextLanguage.NL), true))));
    }

    /// @param left places of the offer this year
    private static Suggestion fits(String actor, double total, int left) {
        return new Suggestion(
                actor,
                actor,
                List.of(
                        new Component(
                                total,
                                1,
                                new Evidence.SharedLanguages(Set.of(TextLanguage.NL), true)),
                        new Component(1, 0, new Evidence.RoomLeft(left, 2))));
    }
}
