package be.weefsel.app.actors;

import static be.weefsel.app.SmallRegion.AKKER;
import static be.weefsel.app.SmallRegion.NOBODY;
import static be.weefsel.app.SmallRegion.VLASDORP;
import static be.weefsel.app.SmallRegion.WEVERSTAD_AKKER;
import static be.weefsel.app.SmallRegion.ZEEHAVEN;
import static be.weefsel.app.SmallRegion.activeIn;
import static be.weefsel.app.SmallRegion.member;
import static be.weefsel.app.SmallRegion.offer;
import static be.weefsel.app.SmallRegion.openIn;
import static be.weefsel.app.SmallRegion.organisation;
import static org.assertj.core.api.Assertions.assertThat;

import be.weefsel.app.SmallRegion;
import be.weefsel.app.platform.audit.Audit;
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

@Tag("D2")
class DirectoryTest {
    private static final LocalDate IN_2013 = LocalDate.of(2013, 7, 1);
    private static final LocalDate IN_2026 = LocalDate.of(2026, 11, 24);
    private static final Validity SINCE_2015 = Validity.from(LocalDate.of(2015, 1, 1));

    /// For the tests that only look. Those that change something take [#threeOrganisations] anew.
    private static final SmallRegion UNCHANGED = threeOrganisations();

    private SmallRegion region = UNCHANGED;

    private static SmallRegion threeOrganisations() {
        return SmallRegion.empty()
                .with(
                        organisation(
                                "vezellab",
                                OrganisationKind.KNOWLEDGE_CENTRE,
                                "Vezellab",
                                VLASDORP))
                .with(organisation("wever", OrganisationKind.SME, "Weverij Claes", WEVERSTAD_AKKER))
                .with(
                        organisation(
                                "haven", OrganisationKind.SERVICE_PROVIDER, "Havenhuis", ZEEHAVEN))
                .with(offer("o-flax", "vezellab", OfferKind.LAB, "Trekproeven op garen", "flax"))
                .with(
                        openIn(
                                offer(
                                        "o-food",
                                        "haven",
                                        OfferKind.TRAINING,
                                        "Koken op zee",
                                        "food-safety"),
                                SINCE_2015))
                .with(member("vezellab", "materials", Validity.ALWAYS))
                .with(member("wever", "materials", SINCE_2015));
    }

    @Test
    void everyoneIsFoundByName() {
        assertThat(found(search(""))).containsExactly("haven", "vezellab", "wever");
    }

    @Test
    void aTopicIsFoundInEachLanguage() {
        assertThat(found(search("vlas"))).containsExactly("vezellab");
        assertThat(found(search("lin"))).containsExactly("vezellab");
        assertThat(found(search("linen"))).containsExactly("vezellab");
    }

    @Test
    @Tag("E4")
    void whoSearchesInFrenchFindsWhatIsWrittenInDutchOnly() {
        region = threeOrganisations();
        region.with(organisation("zwingel", OrganisationKind.SME, "Vlas en Zonen", ZEEHAVEN));

        assertThat(found(search("lin"))).containsExactlyInAnyOrder("vezellab", "zwingel");
        assertThat(found(search("flax"))).containsExactlyInAnyOrder("vezellab", "zwingel");
    }

    @Test
    void allWordsMustBeThereButInDifferentPlacesIsFine() {
        assertThat(found(search("vlas Vezellab"))).containsExactly("vezellab");
        assertThat(found(search("vlas haven"))).isEmpty();
    }

    @Test
    void wordsTooCommonToTellAnythingDoNotCount() {
        assertThat(found(search("de trekproeven van het garen"))).containsExactly("vezellab");
    }

    @Test
    void theBeginningOfALongWordIsEnough() {
        assertThat(found(search("voedsel"))).containsExactly("haven");
    }

    @Test
    void accentsDoNotMatter() {
        assertThat(found(search("securite"))).containsExactly("haven");
    }

    @Test
    void aPlaceIsFoundByItsNameInEachLanguage() {
        assertThat(found(search("Tisserville"))).containsExactly("wever");
    }

    @Test
    void aMisspeltNameIsFound() {
        assertThat(found(search("Vezelab"))).containsExactly("vezellab");
    }

    @Test
    void nothingTypedCanBreakTheSearch() {
        assertThat(found(search("' | & ! :* ("))).hasSize(3);
        assertThat(found(search("vlas' | (&"))).containsExactly("vezellab");
    }

    @Test
    void aWiderTopicFindsWhatStandsUnderAFinerOne() {
        assertThat(found(narrowed(IN_2026, Set.of(), Set.of("textiles"), Set.of())))
                .containsExactly("vezellab");
    }

    @Test
    void aViewOf2013DoesNotKnowWhatOpenedIn2015() {
        assertThat(found(narrowed(IN_2013, Set.of(), Set.of("food-safety"), Set.of()))).isEmpty();
        assertThat(found(narrowed(IN_2026, Set.of(), Set.of("food-safety"), Set.of())))
                .containsExactly("haven");
        assertThat(found(narrowed(IN_2013, Set.of("materials"), Set.of(), Set.of())))
                .containsExactly("vezellab");
    }

    @Test
    void aViewOf2013DoesNotKnowWhoCameIn2015() {
        region = threeOrganisations();
        region.with(
                activeIn(
                        organisation("nieuw", OrganisationKind.STARTER, "Nieuwkomer", VLASDORP),
                        SINCE_2015));

        assertThat(found(on(IN_2013))).doesNotContain("nieuw");
        assertThat(found(on(IN_2026))).contains("nieuw");
    }

    @Test
    void whoLeftAndCameBackIsThereTwice() {
        region = threeOrganisations();
        region.with(
                        member(
                                "haven",
                                "food",
                                Validity.ofYears(
                                        Optional.of(Year.of(2010)), Optional.of(Year.of(2014)))))
                .with(member("haven", "food", Validity.from(LocalDate.of(2020, 1, 1))));

        assertThat(region.actors().membershipsOf("haven")).hasSize(2);
        assertThat(clustersOf("haven", IN_2013)).containsExactly("food");
        assertThat(clustersOf("haven", LocalDate.of(2017, 7, 1))).isEmpty();
        assertThat(clustersOf("haven", IN_2026)).containsExactly("food");
    }

    @Test
    void aFacetCountsWhatOneWouldFindWithEachChoice() {
        var facets = directory(narrowed(IN_2026, Set.of("materials"), Set.of(), Set.of())).facets();

        assertThat(facets.kinds())
                .containsOnly(Map.entry("sme", 1), Map.entry("knowledge-centre", 1));
        assertThat(facets.clusters()).containsEntry("materials", 2);
        assertThat(facets.topics()).containsEntry("flax", 1).containsEntry("textiles", 1);
        assertThat(facets.offers()).containsEntry("lab", 1);
        assertThat(facets.areas()).containsEntry("91000", 2).doesNotContainKey("92000");
    }

    @Test
    void whoMovedInAfterAMergerLiesInTheSubRegionOfTheOldMunicipality() {
        assertThat(found(narrowed(IN_2013, Set.of(), Set.of(), Set.of("91000"))))
                .containsExactly("vezellab", "wever");
        assertThat(found(narrowed(IN_2026, Set.of(), Set.of(), Set.of(AKKER)))).isEmpty();
    }

    @Test
    void whoLiesElsewhereIsCountedByCountry() {
        var lille =
                organisation("lille", OrganisationKind.KNOWLEDGE_CENTRE, "Labo Lille", VLASDORP);
        region = threeOrganisations();
        region.with(
                movedTo(lille, new Location("Lille", Optional.empty(), "FR", Optional.empty())));

        assertThat(directory(on(IN_2026)).facets().areas()).containsEntry("elsewhere-fr", 1);
        assertThat(found(narrowed(IN_2026, Set.of(), Set.of(), Set.of("elsewhere-fr"))))
                .containsExactly("lille");
    }

    @Test
    void aPageShowsItsPartOfWhatWasFound() {
        var second =
                directory(
                        new DirectoryQuery(
                                "",
                                IN_2026,
                                Set.of(),
                                Set.of(),
                                Set.of(),
                                Set.of(),
                                Set.of(),
                                Set.of(),
                                Language.NL,
                                2,
                                2));

        assertThat(second.total()).isEqualTo(3);
        assertThat(second.pages()).isEqualTo(2);
        assertThat(second.entries())
                .extracting(entry -> entry.organisation().key())
                .containsExactly("wever");
        assertThat(second.places()).hasSize(3);
    }

    @Test
    void everyChangeIsOnRecord() {
        region = threeOrganisations();
        var before = region.actors().getOrganisation("wever");
        var after = activeIn(before, SINCE_2015);
        assertThat(region.actors().changeOrganisation(NOBODY, before, after)).isTrue();
        assertThat(region.actors().changeOrganisation(NOBODY, after, after)).isTrue();

        assertThat(region.get(Audit.class).listAbout("organisation", "wever"))
                .extracting(Audit.Entry::action)
                .containsExactly("organisation.changed", "membership.added", "organisation.added");
    }

    @Test
    void aChangeOfWhatSomebodyElseChangedMeanwhileIsNotKept() {
        region = threeOrganisations();
        var opened = region.actors().getOrganisation("wever");
        var theirs = activeIn(opened, SINCE_2015);
        region.actors().changeOrganisation(NOBODY, opened, theirs);

        var ours = activeIn(opened, Validity.ALWAYS);
        assertThat(region.actors().changeOrganisation(NOBODY, opened, ours)).isFalse();
        assertThat(region.actors().getOrganisation("wever")).isEqualTo(theirs);
    }

    @Test
    void anOfferThatSomebodyElseChangedMeanwhileStaysAsItIs() {
        region = threeOrganisations().with(offer("o-weven", "wever", OfferKind.LAB, "Weven"));
        var opened = region.actors().getOffer("o-weven");
        var theirs = openIn(opened, SINCE_2015);
        region.actors().changeOffer(NOBODY, opened, theirs);

        assertThat(region.actors().changeOffer(NOBODY, opened, opened)).isFalse();
        assertThat(region.actors().getOffer("o-weven")).isEqualTo(theirs);
    }

    @Test
    void whoTakesPartInAFactoryAlreadyCannotJoinItAtTheSameTime() {
        region = threeOrganisations();
        region.with(member("haven", "food", Validity.in(Year.of(2010))));

        assertThat(
                        region.actors()
                                .objectionsTo(member("haven", "food", Validity.in(Year.of(2011)))))
                .isEmpty();
        assertThat(region.actors().objectionsTo(member("haven", "food", Validity.ALWAYS)))
                .containsExactly(Reason.of("actors.membership.overlaps"));
        assertThat(region.actors().objectionsTo(member("haven", "materials", Validity.ALWAYS)))
                .isEmpty();
    }

    @Test
    void aMembershipThatSomebodyElseEndedMeanwhileStaysEnded() {
        region = threeOrganisations();
        var opened = region.actors().membershipsOf("wever").getFirst();
        var ended =
                new Membership(
                        "wever",
                        "materials",
                        opened.role(),
                        new Validity(opened.validity().from(), Optional.of(IN_2026)));

        assertThat(region.actors().changeMembership(NOBODY, opened, ended)).isTrue();
        assertThat(region.actors().changeMembership(NOBODY, opened, opened)).isFalse();
        assertThat(region.actors().membershipsOf("wever")).containsExactly(ended);
    }

    private Directory directory(DirectoryQuery query) {
        return region.actors().directory(query);
    }

    private List<String> found(DirectoryQuery query) {
        return directory(query).entries().stream()
                .map(entry -> entry.organisation().key())
                .toList();
    }

    private List<String> clustersOf(String organisation, LocalDate day) {
        return directory(on(day)).entries().stream()
                .filter(entry -> entry.organisation().key().equals(organisation))
                .flatMap(entry -> entry.memberships().stream())
                .map(Membership::cluster)
                .toList();
    }

    private static DirectoryQuery on(LocalDate day) {
        return DirectoryQuery.everythingOn(day, Language.NL);
    }

    private static DirectoryQuery search(String words) {
        return new DirectoryQuery(
                words,
                IN_2026,
                Set.of(),
                Set.of(),
                Set.of(),
                Set.of(),
                Set.of(),
                Set.of(),
                Language.NL,
                1,
                20);
    }

    private static DirectoryQuery narrowed(
            LocalDate day, Set<String> clusters, Set<String> topics, Set<String> areas) {
        return new DirectoryQuery(
                "", day, Set.of(), clusters, areas, topics, Set.of(), Set.of(), Language.NL, 1, 20);
    }

    private static Organisation movedTo(Organisation organisation, Location location) {
        return new Organisation(
                organisation.key(),
                organisation.kind(),
                organisation.name(),
                organisation.description(),
                organisation.number(),
                location,
                organisation.website(),
                organisation.size(),
                organisation.sectors(),
                organisation.languages(),
                organisation.active(),
                organisation.successor(),
                organisation.fictional(),
                organisation.illustrative(),
                organisation.source());
    }
}
