package be.weefsel.app;

import static be.weefsel.app.SmallRegion.NOBODY;
import static be.weefsel.app.SmallRegion.VLASDORP;
import static be.weefsel.app.SmallRegion.cluster;
import static be.weefsel.app.SmallRegion.organisation;

import be.weefsel.app.actors.Actors;
import be.weefsel.app.actors.OrganisationKind;
import be.weefsel.app.matching.Asking;
import be.weefsel.app.matching.QuestionDraft;
import be.weefsel.app.matching.QuestionText;
import be.weefsel.app.matching.Questions;
import be.weefsel.app.platform.network.Networks;
import be.weefsel.app.platform.people.People;
import be.weefsel.app.platform.people.Person;
import be.weefsel.app.platform.people.Reader;
import be.weefsel.app.platform.people.Role;
import be.weefsel.app.platform.text.Language;
import be.weefsel.app.vocabulary.Clusters;
import be.weefsel.app.vocabulary.ThreadColour;
import java.time.Clock;
import java.time.Period;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import org.springframework.boot.test.context.TestComponent;

/// The network of the small region, where all of Weefsel is there: words to tell with what happens
/// on its pages.
@TestComponent
public class SmallNetwork {
    private final Networks networks;
    private final People people;
    private final Clusters clusters;
    private final Actors actors;
    private final Questions questions;
    private final Clock clock;

    SmallNetwork(
            Networks networks,
            People people,
            Clusters clusters,
            Actors actors,
            Questions questions,
            Clock clock) {
        this.networks = networks;
        this.people = people;
        this.clusters = clusters;
        this.actors = actors;
        this.questions = questions;
        this.clock = clock;
    }

    /// With words, and nobody in it yet.
    public void found() {
        networks.found(SmallRegion.network());
    }

    /// A factory of materials, and Garnavel in Vlasdorp, which spins; it is no member yet.
    public void startWithMaterials() {
        clusters.define(NOBODY, cluster("materials", "Materialen", ThreadColour.INDIGO));
        actors.addOrganisation(
                NOBODY, organisation("garnavel", OrganisationKind.SME, "Garnavel", VLASDORP));
    }

    public Person add(Role role) {
        return add(role, Optional.empty());
    }

    /// Somebody who can sign in; one for each role.
    public Person add(Role role, Optional<String> organisation) {
        return people.add(
                role.code() + "@kleinveld.example",
                "Lies",
                Language.NL,
                role,
                organisation,
                "vlas groeit traag");
    }

    public static Reader reader(Person person) {
        return new Reader(Optional.of(person));
    }

    /// Garnavel asks for strong fibre, for its factory of materials.
    ///
    /// @return key of the question
    public String askForFibre(Reader by, int daysAgo) {
        var moment = ZonedDateTime.now(clock).minus(Period.ofDays(daysAgo)).toInstant();
        var asking =
                questions
                        .asOf(Clock.fixed(moment, clock.getZone()))
                        .ask(by, Optional.empty(), forFibre());
        return ((Asking.Asked) asking).question().key();
    }

    public static QuestionDraft forFibre() {
        return new QuestionDraft(
                "garnavel",
                Language.NL,
                new QuestionText(
                        "Draad breekt",
                        "Spinner zoekt sterke vezel",
                        "Draad breekt bij dertig procent.",
                        "",
                        "",
                        ""),
                "Het is voor de wasserij",
                Optional.of("materials"),
                List.of(),
                Optional.empty(),
                true,
                false,
                false,
                Optional.empty());
    }
}
