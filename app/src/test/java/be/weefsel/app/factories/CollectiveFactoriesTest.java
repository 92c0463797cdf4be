package be.weefsel.app.factories;

import static be.weefsel.app.SmallRegion.NOBODY;
import static be.weefsel.app.SmallRegion.VLASDORP;
import static be.weefsel.app.SmallRegion.activeIn;
import static be.weefsel.app.SmallRegion.cluster;
import static be.weefsel.app.SmallRegion.member;
import static be.weefsel.app.SmallRegion.nl;
import static be.weefsel.app.SmallRegion.organisation;
import static org.assertj.core.api.Assertions.assertThat;

import be.weefsel.app.WholeWeefsel;
import be.weefsel.app.actors.ActorKinds;
import be.weefsel.app.actors.Actors;
import be.weefsel.app.actors.MemberRole;
import be.weefsel.app.actors.Membership;
import be.weefsel.app.actors.Offer;
import be.weefsel.app.actors.OfferKind;
import be.weefsel.app.actors.OrganisationKind;
import be.weefsel.app.platform.text.Language;
import be.weefsel.app.vocabulary.Cluster;
import be.weefsel.app.vocabulary.Clusters;
import be.weefsel.app.vocabulary.Kinds;
import be.weefsel.app.vocabulary.ThreadColour;
import be.weefsel.app.vocabulary.Validity;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

/// Two factories: materials, with a knowledge centre, a spinning mill that came in 2015 and a
/// school that became part of another in 2013; and since 2020 food, where nobody takes part yet.
@WholeWeefsel
@Transactional
class CollectiveFactoriesTest {
    private static final LocalDate IN_2012 = LocalDate.of(2012, 7, 1);
    private static final LocalDate IN_2026 = LocalDate.of(2026, 11, 24);

    @Autowired private CollectiveFactories factories;
    @Autowired private Clusters clusters;
    @Autowired private Actors actors;
    @Autowired private Kinds kinds;

    @BeforeEach
    void twoFactories() {
        clusters.define(NOBODY, cluster("materials", "Materialen", ThreadColour.INDIGO));
        clusters.define(
                NOBODY,
                new Cluster(
                        "food",
                        nl("Voeding"),
                        nl("Samen sterker in voeding"),
                        ThreadColour.MADDER,
                        Validity.from(LocalDate.of(2020, 1, 1))));
        actors.addOrganisation(
                NOBODY, organisation("spinning-mill", OrganisationKind.SME, "Spinnerij", VLASDORP));
        actors.addOrganisation(
                NOBODY,
                organisation("fibre-centre", OrganisationKind.KNOWLEDGE_CENTRE, "Vezel", VLASDORP));
        actors.addOrganisation(
                NOBODY,
                activeIn(
                        organisation(
                                "old-school",
                                OrganisationKind.HIGHER_EDUCATION,
                                "Oude school",
                                VLASDORP),
                        Validity.of(LocalDate.of(1995, 1, 1), LocalDate.of(2013, 8, 31))));
        actors.addMembership(
                NOBODY,
                member("spinning-mill", "materials", Validity.from(LocalDate.of(2015, 1, 1))));
        actors.addMembership(NOBODY, member("fibre-centre", "materials", Validity.ALWAYS));
        actors.addMembership(NOBODY, member("old-school", "materials", Validity.ALWAYS));
        actors.addOffer(NOBODY, lab("pilot-line", Validity.ALWAYS));
        actors.addOffer(NOBODY, lab("test-hall", Validity.from(LocalDate.of(2021, 3, 1))));
    }

    @Test
    @Tag("D1")
    void aFactoryHasTheMembersOfTheDay() {
        assertThat(memberKeys(IN_2012)).containsExactlyInAnyOrder("fibre-centre", "old-school");
        assertThat(memberKeys(IN_2026)).containsExactlyInAnyOrder("fibre-centre", "spinning-mill");
    }

    @Test
    @Tag("D1")
    void aPredecessorThatEndedNobodyKnowsWhenIsNoMember() {
        actors.addOrganisation(
                NOBODY,
                organisation("old-centre", OrganisationKind.SERVICE_PROVIDER, "Vroeger", VLASDORP));
        actors.addMembership(
                NOBODY,
                new Membership("old-centre", "materials", MemberRole.PREDECESSOR, Validity.ALWAYS));

        assertThat(memberKeys(IN_2026)).doesNotContain("old-centre");
    }

    @Test
    @Tag("D1")
    void anOfferThatOpenedLaterIsNotInAViewOfThePast() {
        assertThat(materials(IN_2012).offersOf(OfferKind.LAB)).hasSize(1);
        assertThat(materials(IN_2026).offersOf(OfferKind.LAB)).hasSize(2);
    }

    @Test
    @Tag("D1")
    void aFactoryIsNotThereBeforeItBegan() {
        assertThat(factories.listOn(IN_2012))
                .extracting(CollectiveFactory::key)
                .containsExactly("materials");
        assertThat(factories.listOn(IN_2026))
                .extracting(CollectiveFactory::key)
                .containsExactly("materials", "food");
    }

    @Test
    @Tag("D1")
    void aCoalitionSaysWhomAndWhatItMisses() {
        var materials = materials(IN_2026);

        assertThat(materials.missingParties())
                .containsExactly(
                        Party.LEAD_PLANTS,
                        Party.STARTERS,
                        Party.EDUCATION,
                        Party.SERVICES,
                        Party.EMPLOYERS,
                        Party.LOCAL_GOVERNMENT,
                        Party.PROVINCIAL_GOVERNMENT,
                        Party.REGIONAL_GOVERNMENT);
        assertThat(materials.missingOffers(ActorKinds.of(kinds).offerKinds()))
                .containsExactly(
                        OfferKind.EXPERTISE,
                        OfferKind.TRAINING,
                        OfferKind.SERVICE,
                        OfferKind.SPACE);
    }

    private CollectiveFactory materials(LocalDate date) {
        return factories.findOn(date, "materials").orElseThrow();
    }

    private List<String> memberKeys(LocalDate date) {
        return materials(date).members().stream()
                .map(member -> member.organisation().key())
                .toList();
    }

    private static Offer lab(String key, Validity open) {
        return new Offer(
                key,
                "fibre-centre",
                OfferKind.LAB,
                nl(key),
                nl(key),
                Set.of(),
                List.of(),
                List.of(Language.NL),
                Optional.empty(),
                Optional.empty(),
                open,
                Set.of("materials"),
                Set.of(),
                "");
    }
}
