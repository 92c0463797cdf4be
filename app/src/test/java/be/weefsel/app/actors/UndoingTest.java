package be.weefsel.app.actors;

import static be.weefsel.app.SmallRegion.NOBODY;
import static be.weefsel.app.SmallRegion.VLASDORP;
import static be.weefsel.app.SmallRegion.ZEEHAVEN;
import static be.weefsel.app.SmallRegion.activeIn;
import static be.weefsel.app.SmallRegion.member;
import static be.weefsel.app.SmallRegion.nl;
import static be.weefsel.app.SmallRegion.offer;
import static be.weefsel.app.SmallRegion.openIn;
import static be.weefsel.app.SmallRegion.organisation;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.weefsel.app.SmallRegion;
import be.weefsel.app.actors.Undoing.Standing;
import be.weefsel.app.platform.audit.Audit;
import be.weefsel.app.platform.audit.RecordedChange;
import be.weefsel.app.platform.audit.RecordedChanges;
import be.weefsel.app.platform.people.NotAllowed;
import be.weefsel.app.platform.people.People;
import be.weefsel.app.platform.people.Reader;
import be.weefsel.app.platform.people.Role;
import be.weefsel.app.platform.text.Language;
import be.weefsel.app.platform.text.Reason;
import be.weefsel.app.vocabulary.Validity;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// What was changed in the directory can be taken back, and taking it back too.
@Tag("D2")
class UndoingTest {
    private static final Validity IN_2020 = Validity.in(Year.of(2020));

    private final Organisation wever =
            organisation("wever", OrganisationKind.SME, "Weverij", VLASDORP);
    private final Offer weaving = offer("o-weven", "wever", OfferKind.LAB, "Weven", "flax");
    private final SmallRegion region = SmallRegion.empty().with(wever);
    private final Actors actors = region.actors();
    private final Undoing undoing = region.get(Undoing.class);
    private final Reader lies = facilitator();

    @Test
    void whatWasChangedGoesBackAndForthAgain() {
        var moved = organisation("wever", OrganisationKind.SME, "Weverij", ZEEHAVEN);
        actors.changeOrganisation(lies, wever, moved);

        assertThat(undo("organisation", "wever")).isEmpty();
        assertThat(actors.getOrganisation("wever")).isEqualTo(wever);
        assertThat(undo("organisation", "wever")).isEmpty();
        assertThat(actors.getOrganisation("wever")).isEqualTo(moved);
    }

    @Test
    void whatSomebodyChangedSinceStays() {
        actors.changeOrganisation(lies, wever, activeIn(wever, IN_2020));
        var first = newest("organisation", "wever");
        var now = organisation("wever", OrganisationKind.SME, "Weverij", ZEEHAVEN);
        actors.changeOrganisation(lies, activeIn(wever, IN_2020), now);

        assertThat(undoing.standingOf(first)).isEqualTo(Standing.OTHERWISE);
        assertThat(undoing.undo(lies, first)).containsExactly(Reason.of("actors.undo.too-late"));
        assertThat(actors.getOrganisation("wever")).isEqualTo(now);
    }

    @Test
    void whatTheFormWouldRefuseIsNotPutBackEither() {
        actors.addOrganisation(
                lies, organisation("lab", OrganisationKind.KNOWLEDGE_CENTRE, "Lab", VLASDORP));
        var membership = member("lab", "food", Validity.ALWAYS);
        actors.addMembership(lies, membership);
        undo("organisation", "lab");
        var removal = newest("organisation", "lab");
        actors.addMembership(lies, member("lab", "food", Validity.from(LocalDate.of(2015, 1, 1))));

        assertThat(undoing.undo(lies, removal))
                .containsExactly(Reason.of("actors.membership.overlaps"));
    }

    @Test
    void whatWasAddedGoesAndComesBack() {
        actors.addOffer(lies, weaving);
        assertThat(undo("offer", "o-weven")).isEmpty();
        assertThat(actors.findOffer("o-weven")).isEmpty();
        assertThat(undo("offer", "o-weven")).isEmpty();
        assertThat(actors.findOffer("o-weven")).contains(weaving);

        var membership = member("wever", "food", Validity.ALWAYS);
        actors.addMembership(lies, membership);
        undo("organisation", "wever");
        assertThat(actors.membershipsOf("wever")).isEmpty();
        undo("organisation", "wever");
        assertThat(actors.membershipsOf("wever")).containsExactly(membership);

        var initiatives = region.get(Initiatives.class);
        initiatives.add(lies, together());
        undo("initiative", "vlas");
        assertThat(initiatives.findInitiative("vlas")).isEmpty();
        undo("initiative", "vlas");
        assertThat(initiatives.findInitiative("vlas")).contains(together());
    }

    @Test
    void aChangeOfEachKindGoesBack() {
        actors.addOffer(lies, weaving);
        actors.changeOffer(lies, weaving, openIn(weaving, IN_2020));
        undo("offer", "o-weven");
        assertThat(actors.getOffer("o-weven")).isEqualTo(weaving);

        var membership = member("wever", "food", Validity.ALWAYS);
        actors.addMembership(lies, membership);
        actors.changeMembership(
                lies,
                membership,
                new Membership("wever", "food", MemberRole.HOST, Validity.ALWAYS));
        undo("organisation", "wever");
        assertThat(actors.membershipsOf("wever")).containsExactly(membership);
    }

    @Test
    void aSiteThatWasRemovedComesBackOnceWithItsNumber() {
        var sites = region.get(Sites.class);
        sites.add(lies, site());
        var added = sites.sitesOf("wever").getFirst();
        sites.remove(lies, added);
        var removal = newest("organisation", "wever");

        assertThat(undoing.undo(lies, removal)).isEmpty();
        assertThat(sites.sitesOf("wever")).containsExactly(added);
        assertThat(undoing.standingOf(removal)).isEqualTo(Standing.AS_BEFORE);
        assertThat(undoing.undo(lies, removal)).isNotEmpty();
        assertThat(sites.sitesOf("wever")).hasSize(1);
    }

    @Test
    void anOrganisationToWhichSomethingRefersIsNotRemoved() {
        var added = newest("organisation", "wever");
        actors.addOffer(lies, weaving);
        assertThat(undoing.undo(lies, added)).containsExactly(Reason.of("actors.undo.in-use"));

        undo("offer", "o-weven");
        assertThat(undoing.undo(lies, added)).isEmpty();
        assertThat(actors.findOrganisation("wever")).isEmpty();
        assertThat(undo("offer", "o-weven"))
                .containsExactly(Reason.of("actors.owner-unknown", "wever"));
    }

    @Test
    void whatNobodyCanReadAnyMoreIsLeftAlone() {
        region.get(Audit.class)
                .record(
                        lies,
                        "organisation.changed",
                        "organisation",
                        "wever",
                        Map.of("kind", "GUILD"),
                        wever);

        assertThat(undo("organisation", "wever"))
                .containsExactly(Reason.of("actors.undo.too-late"));
        assertThat(actors.findOrganisation("wever")).contains(wever);
    }

    @Test
    void onlyWhoKeepsTheDirectoryTakesBack() {
        var change = newest("organisation", "wever");

        assertThatThrownBy(() -> undoing.undo(NOBODY, change)).isInstanceOf(NotAllowed.class);
    }

    private List<Reason> undo(String kind, String key) {
        return undoing.undo(lies, newest(kind, key));
    }

    private RecordedChange newest(String kind, String key) {
        return region.get(RecordedChanges.class).about(kind, key).getFirst();
    }

    private Reader facilitator() {
        return new Reader(
                Optional.of(
                        region.get(People.class)
                                .add(
                                        "lies@kleinveld.example",
                                        "Lies",
                                        Language.NL,
                                        Role.FACILITATOR,
                                        Optional.empty(),
                                        "vlas groeit traag")));
    }

    private static Initiative together() {
        return new Initiative(
                "vlas",
                Initiative.Kind.PROJECT,
                nl("Sterk vlas"),
                Optional.empty(),
                Optional.empty(),
                Validity.ALWAYS,
                Optional.of("wever"),
                Set.of(),
                Set.of("materials"),
                Set.of(),
                "");
    }

    private static Site site() {
        return new Site(
                0,
                "wever",
                Optional.empty(),
                "Kaai 1",
                "8001",
                new Location("Zeehaven", Optional.empty(), "BE", Optional.empty()));
    }
}
