package be.weefsel.app.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.weefsel.app.actors.Actors;
import be.weefsel.app.matching.travel.JourneysOfActors;
import be.weefsel.app.matching.travel.TravelTime;
import be.weefsel.app.matching.travel.TravelTimes;
import be.weefsel.app.matching.travel.TravelTimes.Given;
import be.weefsel.app.platform.people.NotAllowed;
import be.weefsel.app.platform.text.Language;
import be.weefsel.app.platform.text.TextCatalog;
import be.weefsel.engine.matching.Criterion;
import be.weefsel.engine.matching.Evidence;
import be.weefsel.engine.matching.TravelTable;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// The weaver sits in Vlasdorp, the lab and the school in Zeehaven.
@Tag("E1")
class TravelTimesTest extends WeaverStory {
    private final TravelTimes travel = region.get(TravelTimes.class);

    @Test
    void aTableCountsAtOnceInSuggestionsAndIsTakenBack() {
        var question = ask(draft("Lichter doek"));
        assertThat(drive(question).estimated()).isTrue();

        var taken = (Given.Taken) give("from,to,minutes\nZÉEHAVEN , vlasdorp,\"41,5\"\n");
        assertThat(drive(question)).isEqualTo(new Evidence.Distance(41.5, 33, false));

        assertThat(travel.undo(facilitator, taken.edition() + 1)).isFalse();
        assertThat(travel.undo(facilitator, taken.edition())).isTrue();
        assertThat(drive(question).estimated()).isTrue();
    }

    @Test
    void estimatingAgainIsTakenBackToo() {
        give("from;to;minutes\nVlasdorp;Zeehaven;41\n");

        var edition = travel.estimate(facilitator);
        assertThat(travel.present()).isEmpty();

        assertThat(travel.undo(facilitator, edition)).isTrue();
        assertThat(travel.present().orElseThrow().times())
                .containsExactly(new TravelTime("Vlasdorp", "Zeehaven", 41));
    }

    @Test
    void aFileWithErrorsChangesNothingAndEachIsToldByItsRow() {
        give("from,to,minutes\nVlasdorp,Zeehaven,41\n");

        assertThat(wrong("from,minutes\nVlasdorp,3\n"))
                .containsExactly(
                        "The file lacks the column: to. The first row has from, to and minutes.");
        assertThat(wrong("from,to,minutes\n")).containsExactly("The file has no rows.");
        assertThat(
                        wrong(
                                """
                                from,to,minutes
                                Vlasdorp,Zeehaven,soon
                                Vlasdorp,Zeehaven,-1
                                Vlasdorp,,12
                                Vlasdorp,Zeehaven,12
                                VLASDORP,zeehaven,12
                                Vlasdorp,Zeehaven,13
                                """))
                .containsExactly(
                        "Row 2: “soon” is no number of minutes from 0 to 1440.",
                        "Row 3: “-1” is no number of minutes from 0 to 1440.",
                        "Row 4: a place is missing.",
                        "Row 7: Vlasdorp – Zeehaven is there already with other minutes.");
        assertThat(travel.present().orElseThrow().times()).hasSize(1);
    }

    @Test
    void allDrivesBetweenActorsCanBeTakenAlongAsTheyCountNow() {
        var estimated = between(TravelTable.EMPTY);
        assertThat(estimated.time().from()).isEqualTo("Vlasdorp");
        assertThat(estimated.time().to()).isEqualTo("Zeehaven");
        assertThat(estimated.estimated()).isTrue();

        give("from,to,minutes\nZeehaven,Vlasdorp,41\n");
        assertThat(between(travel.table()))
                .isEqualTo(new JourneysOfActors(new TravelTime("Vlasdorp", "Zeehaven", 41), false));
    }

    @Test
    void onlyWhoKeepsTheMatchingReplacesIt() {
        assertThatThrownBy(() -> travel.replace(weaver, new byte[0]))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> travel.estimate(lab)).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> travel.undo(school, 1)).isInstanceOf(NotAllowed.class);
    }

    private Given give(String file) {
        return travel.replace(facilitator, file.getBytes(StandardCharsets.UTF_8));
    }

    private List<String> wrong(String file) {
        var texts = region.get(TextCatalog.class).in(Language.EN);
        return ((Given.Unusable) give(file))
                .reasons().stream().map(reason -> reason.in(texts)).toList();
    }

    private JourneysOfActors between(TravelTable table) {
        var journeys =
                JourneysOfActors.between(region.get(Actors.class).listOrganisations(), table);
        assertThat(journeys).hasSize(1);
        return journeys.getFirst();
    }

    private Evidence.Distance drive(Question question) {
        return region.get(Suggesting.class).suggest(question, 10).suggested().stream()
                .filter(one -> one.supply().equals("flax-lab"))
                .map(one -> one.findComponent(Criterion.PLACE).orElseThrow().evidence())
                .map(Evidence.Distance.class::cast)
                .findFirst()
                .orElseThrow();
    }
}
