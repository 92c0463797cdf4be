package be.weefsel.app.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import be.weefsel.app.matching.learning.Quality;
import be.weefsel.app.matching.learning.QualityReport;
import be.weefsel.app.matching.learning.QualityReport.Group;
import be.weefsel.app.matching.learning.QualityReport.Kind;
import be.weefsel.app.platform.people.NotAllowed;
import be.weefsel.app.platform.people.Reader;
import be.weefsel.app.platform.people.Role;
import be.weefsel.engine.matching.evaluation.Proportion;
import be.weefsel.engine.matching.evaluation.Quartiles;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// How good the suggestions are, in figures.
@Tag("E1")
@Tag("A3")
class QualityTest extends WeaverStory {
    private final Quality quality = region.get(Quality.class);
    private final Shortlists shortlists = region.get(Shortlists.class);

    @Test
    void whatBecameOfSuggestionsIsCountedInItsTurn() {
        var lighter = askAndLook("Lichter doek", 20);
        askAndLook("Sterker doek", 20);
        var introduction = made(introduce(lighter, "flax-course"));
        introductions.accept(school, lighter.key(), introduction.id());

        var tally = all(quality.report(facilitator, Optional.empty())).tally().orElseThrow();

        assertThat(tally.shown()).isEqualTo(4);
        assertThat(tally.introduced()).isEqualTo(new Proportion(1, 4));
        assertThat(tally.answered()).isEqualTo(new Proportion(1, 1));
        assertThat(tally.accepted()).isEqualTo(new Proportion(1, 1));
        assertThat(tally.satisfied()).isEqualTo(new Proportion(0, 0));
        assertThat(tally.days()).contains(new Quartiles(20, 20, 20, 1));
    }

    @Test
    void groupsAreByLanguageSizeAndChance() {
        askAndLook("Lichter doek", 3);

        assertThat(quality.report(facilitator, Optional.empty()).groups())
                .extracting(Group::kind, Group::key)
                .containsExactly(
                        tuple(Kind.ALL, ""),
                        tuple(Kind.LANGUAGES, "nl-nl"),
                        tuple(Kind.SIZE, QualityReport.UNKNOWN),
                        tuple(Kind.CHANCE, QualityReport.BY_TOTAL));
    }

    @Test
    void aYearShowsWhatWasFirstShownInIt() {
        askAndLook("Lichter doek", 0);
        var year = LocalDate.now(daysAgo(0)).getYear();

        assertThat(quality.report(facilitator, Optional.of(year - 1)).groups()).isEmpty();
        assertThat(quality.report(facilitator, Optional.of(year)).groups()).hasSize(4);
        assertThat(quality.report(facilitator, Optional.of(year - 1)).years())
                .containsExactly(year);
    }

    @Test
    void whoMayNotReadAllQuestionsSeesNoFiguresOfOneCompany() {
        var analyst = person("agency", Role.ANALYST);
        askAndLook("Lichter doek", 3);

        assertThat(all(quality.report(facilitator, Optional.empty())).tally()).isPresent();
        assertThat(quality.report(analyst, Optional.empty()).year())
                .as("all years without one would tell of that one")
                .contains(LocalDate.now(daysAgo(3)).getYear());
        assertThat(quality.report(facilitator, Optional.empty()).year()).isEmpty();
        assertThat(quality.report(analyst, Optional.empty()).groups())
                .isNotEmpty()
                .allSatisfy(group -> assertThat(group.tally()).isEmpty());
        for (var reader : List.of(Reader.VISITOR, weaver, lab)) {
            assertThatThrownBy(() -> quality.report(reader, Optional.empty()))
                    .isInstanceOf(NotAllowed.class);
        }
    }

    private Question askAndLook(String title, int daysAgo) {
        var then = daysAgo(daysAgo);
        var asking = questions.asOf(then).ask(weaver, Optional.empty(), draft(title));
        var question = ((Asking.Asked) asking).question();
        shortlists.asOf(then).show(facilitator, dossier(question));
        return question;
    }

    private static Group all(QualityReport report) {
        return report.of(Kind.ALL).getFirst();
    }
}
