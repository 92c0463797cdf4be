package be.weefsel.app.actors;

import static be.weefsel.app.SmallRegion.NOBODY;
import static be.weefsel.app.SmallRegion.VLASDORP;
import static be.weefsel.app.SmallRegion.ZEEHAVEN;
import static be.weefsel.app.SmallRegion.nl;
import static be.weefsel.app.SmallRegion.organisation;
import static org.assertj.core.api.Assertions.assertThat;

import be.weefsel.app.SmallRegion;
import be.weefsel.app.platform.audit.Audit;
import be.weefsel.app.platform.text.Reason;
import be.weefsel.app.vocabulary.Validity;
import java.time.Year;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("D2")
class InitiativesTest {
    private final SmallRegion region =
            SmallRegion.empty()
                    .with(organisation("lab", OrganisationKind.KNOWLEDGE_CENTRE, "Lab", VLASDORP))
                    .with(organisation("wever", OrganisationKind.SME, "Weverij", VLASDORP))
                    .with(organisation("haven", OrganisationKind.COMPANY, "Haven", ZEEHAVEN));
    private final Initiatives initiatives = region.get(Initiatives.class);

    @Test
    void whoLeadsAndWhoTakesPartFindItTheLatestFirst() {
        var early = initiative("sterk-vlas", "lab", Set.of("wever"), 2012);
        var late = initiative("sterker-vlas", "wever", Set.of(), 2024);
        initiatives.add(NOBODY, early);
        initiatives.add(NOBODY, late);

        assertThat(initiatives.initiativesOf("wever")).containsExactly(late, early);
        assertThat(initiatives.initiativesOf("lab")).containsExactly(early);
        assertThat(initiatives.initiativesOf("haven")).isEmpty();
        assertThat(initiatives.listInitiatives()).containsExactly(late, early);
    }

    @Test
    void onlyThoseThatExistLeadTakePartOrAreMeant() {
        var planned =
                new Initiative(
                        "plan",
                        Initiative.Kind.PLATFORM,
                        nl("Plan"),
                        Optional.empty(),
                        Optional.empty(),
                        Validity.ALWAYS,
                        Optional.of("nobody"),
                        Set.of("wever", "no-one"),
                        Set.of("food", "space-travel"),
                        Set.of(),
                        "");

        assertThat(initiatives.objectionsTo(planned))
                .containsExactly(
                        Reason.of("actors.initiative.lead-unknown", "nobody"),
                        Reason.of("actors.initiative.partner-unknown", "no-one"),
                        Reason.of("actors.initiative.cluster-unknown", "space-travel"));
        assertThat(initiatives.objectionsTo(initiative("goed", "lab", Set.of("wever"), 2020)))
                .isEmpty();
    }

    @Test
    void aChangeOfWhatSomebodyElseChangedMeanwhileIsNotKept() {
        var opened = initiative("sterk-vlas", "lab", Set.of("wever"), 2012);
        var theirs = initiative("sterk-vlas", "lab", Set.of("wever", "haven"), 2012);
        initiatives.add(NOBODY, opened);

        assertThat(initiatives.change(NOBODY, opened, theirs)).isTrue();
        assertThat(initiatives.change(NOBODY, opened, opened)).isFalse();
        assertThat(initiatives.findInitiative("sterk-vlas")).contains(theirs);
        assertThat(region.get(Audit.class).listAbout("initiative", "sterk-vlas"))
                .extracting(Audit.Entry::action)
                .isEqualTo(List.of("initiative.changed", "initiative.added"));
    }

    @Test
    void twoOfTheSameNameHaveKeysOfTheirOwn() {
        initiatives.add(NOBODY, initiative(initiatives.keyFor("Lin fort"), "lab", Set.of(), 2012));

        assertThat(initiatives.keyFor("Lin fort")).isEqualTo("lin-fort-2");
    }

    private static Initiative initiative(
            String key, String lead, Set<String> partners, int firstYear) {
        return new Initiative(
                key,
                Initiative.Kind.PROJECT,
                nl("Sterk vlas"),
                Optional.of(nl("Samen op zoek naar sterk vlas.")),
                Optional.of("https://vlas.example"),
                Validity.ofYears(Optional.of(Year.of(firstYear)), Optional.empty()),
                Optional.of(lead),
                partners,
                Set.of("materials"),
                Set.of(),
                "");
    }
}
