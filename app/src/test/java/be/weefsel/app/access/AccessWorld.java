package be.weefsel.app.access;

import static be.weefsel.app.SmallNetwork.reader;
import static be.weefsel.app.SmallRegion.NOBODY;
import static be.weefsel.app.SmallRegion.VLASDORP;
import static be.weefsel.app.SmallRegion.member;
import static be.weefsel.app.SmallRegion.offer;
import static be.weefsel.app.SmallRegion.organisation;

import be.weefsel.app.SmallNetwork;
import be.weefsel.app.SmallRegion;
import be.weefsel.app.actors.Actors;
import be.weefsel.app.actors.ContactPerson;
import be.weefsel.app.actors.Contacts;
import be.weefsel.app.actors.Initiative;
import be.weefsel.app.actors.Initiatives;
import be.weefsel.app.actors.OfferKind;
import be.weefsel.app.actors.OrganisationKind;
import be.weefsel.app.actors.Site;
import be.weefsel.app.actors.Sites;
import be.weefsel.app.actors.duplicates.Merges;
import be.weefsel.app.actors.exchange.Imports;
import be.weefsel.app.actors.survey.SurveyAnswer;
import be.weefsel.app.actors.survey.Surveys;
import be.weefsel.app.fabric.FabricFolder;
import be.weefsel.app.fabric.ImportOrder;
import be.weefsel.app.fabric.RegisterKind;
import be.weefsel.app.fabric.SmallRegisters;
import be.weefsel.app.fabric.store.ImportRunStore;
import be.weefsel.app.judging.GradeBooks;
import be.weefsel.app.judging.Judges;
import be.weefsel.app.judging.Opening;
import be.weefsel.app.judging.RoundPlan;
import be.weefsel.app.judging.Rounds;
import be.weefsel.app.matching.Asking;
import be.weefsel.app.matching.Confidants;
import be.weefsel.app.matching.FollowUps;
import be.weefsel.app.matching.Introducing;
import be.weefsel.app.matching.Introductions;
import be.weefsel.app.matching.Opinions;
import be.weefsel.app.matching.QuestionDraft;
import be.weefsel.app.matching.QuestionText;
import be.weefsel.app.matching.Questions;
import be.weefsel.app.matching.allocation.Accepting;
import be.weefsel.app.matching.allocation.Wishes;
import be.weefsel.app.platform.account.Accounts;
import be.weefsel.app.platform.account.ClaimPlan;
import be.weefsel.app.platform.account.Claims;
import be.weefsel.app.platform.account.Invitation;
import be.weefsel.app.platform.account.Inviting;
import be.weefsel.app.platform.audit.Audit;
import be.weefsel.app.platform.mail.Letters;
import be.weefsel.app.platform.network.Logo;
import be.weefsel.app.platform.network.Logos;
import be.weefsel.app.platform.people.Body;
import be.weefsel.app.platform.people.People;
import be.weefsel.app.platform.people.Person;
import be.weefsel.app.platform.people.Reader;
import be.weefsel.app.platform.people.Role;
import be.weefsel.app.platform.people.Seat;
import be.weefsel.app.platform.text.Language;
import be.weefsel.app.platform.text.Passage;
import be.weefsel.app.vocabulary.Validity;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.boot.test.context.TestComponent;

/// A network in which everything exists once, and somebody of each kind: to try each address as
/// each of them. What only some may read contains a word of its own.
@TestComponent
class AccessWorld {
    private final SmallNetwork network;
    private final People people;
    private final Accounts accounts;
    private final Claims claims;
    private final Actors actors;
    private final Sites sites;
    private final Contacts contacts;
    private final Initiatives initiatives;
    private final Imports imports;
    private final Questions questions;
    private final Introductions introductions;
    private final Confidants confidants;
    private final Opinions opinions;
    private final FollowUps followUps;
    private final Rounds rounds;
    private final Judges judges;
    private final GradeBooks books;
    private final Letters letters;
    private final Surveys surveys;
    private final Merges merges;
    private final Logos logos;
    private final ImportRunStore importRuns;
    private final FabricFolder fabric;
    private final Audit audit;
    private final Clock clock;

    private final Map<String, Optional<Person>> who = new LinkedHashMap<>();
    private final Map<Long, Long> importOf = new LinkedHashMap<>();
    private final Map<String, String> examples = new LinkedHashMap<>();

    AccessWorld(
            SmallNetwork network,
            People people,
            Accounts accounts,
            Claims claims,
            Actors actors,
            Sites sites,
            Contacts contacts,
            Initiatives initiatives,
            Imports imports,
            Questions questions,
            Introductions introductions,
            Confidants confidants,
            Opinions opinions,
            FollowUps followUps,
            Rounds rounds,
            Judges judges,
            GradeBooks books,
            Letters letters,
            Surveys surveys,
            Merges merges,
            Logos logos,
            ImportRunStore importRuns,
            FabricFolder fabric,
            Audit audit,
            Clock clock) {
        this.network = network;
        this.people = people;
        this.accounts = accounts;
        this.claims = claims;
        this.actors = actors;
        this.sites = sites;
        this.contacts = contacts;
        this.initiatives = initiatives;
        this.imports = imports;
        this.questions = questions;
        this.introductions = introductions;
        this.confidants = confidants;
        this.opinions = opinions;
        this.followUps = followUps;
        this.rounds = rounds;
        this.judges = judges;
        this.books = books;
        this.letters = letters;
        this.surveys = surveys;
        this.merges = merges;
        this.logos = logos;
        this.importRuns = importRuns;
        this.fabric = fabric;
        this.audit = audit;
        this.clock = clock;
    }

    /// Each kind of reader by its name in the table.
    Map<String, Optional<Person>> who() {
        return who;
    }

    /// An address with the things of this world in it, as this reader would use it.
    String example(String pattern, Optional<Person> reader) {
        var address = pattern;
        for (var example : examples.entrySet()) {
            if (pattern.startsWith(example.getKey())) {
                address = example.getValue() + pattern.substring(example.getKey().length());
            }
        }
        var ownImport = reader.map(Person::id).map(importOf::get).orElse(0L);
        return address.replace("{number}", Long.toString(ownImport));
    }

    /// Where a reader may look for something besides the addresses of the table.
    List<String> placesToLook() {
        return List.of(
                "/search?q=zoekbaar",
                "/questions?q=zoekbaar",
                "/questions.csv?q=zoekbaar",
                "/actors/garnavel?year=2020",
                examples.get("/questions/{key}"),
                examples.get("told"));
    }

    void fill() {
        network.found();
        aLogo();
        network.startWithMaterials();
        organisations();
        peopleOfEachKind();
        directory();
        questionsAtEachStage();
        aRoundOfJudging();
        registersOfCompanies();
        aSurvey();
        changes();
        var invited =
                ((Inviting.Invited)
                                accounts.invite(
                                        by("administrator"),
                                        new Invitation(
                                                "Nora Nieuwnaam",
                                                "nieuw@kleinveld.example",
                                                Language.NL,
                                                Optional.of(Role.COMPANY),
                                                Optional.of("garnavel"),
                                                Set.of())))
                        .person();
        claims.claim(
                by("other company"),
                new ClaimPlan(
                        "",
                        "",
                        Language.NL,
                        Optional.of("garnavel"),
                        "",
                        "",
                        "Claimwoord: ik spin er."));
        examples.put("/claims/{id}", "/claims/" + claims.listWaiting().getFirst().id());
        examples.put("/account/passkeys/{id}", "/account/passkeys/1");
        examples.put("/colleagues/{key}", "/colleagues/garnavel");
        examples.put("/colleagues/{key}/{id}", "/colleagues/garnavel/" + invited.id());
        examples.put("/people/{id}", "/people/" + invited.id());
        examples.put("/outbox/{id}", "/outbox/" + letters.listNewest(1).getFirst().id());
    }

    private void aLogo() {
        var logo = Logo.of(Logo.Type.SVG, "<svg/>".getBytes(StandardCharsets.UTF_8));
        logos.add(logo);
        examples.put("/logo/{key}", "/logo/" + logo.key());
    }

    private void organisations() {
        for (var company : List.of("vlasserij", "weverij", "breierij")) {
            actors.addOrganisation(
                    NOBODY, organisation(company, OrganisationKind.SME, company, VLASDORP));
        }
        for (var other : List.of("lab", "school", "bureau")) {
            actors.addOrganisation(
                    NOBODY,
                    organisation(other, OrganisationKind.KNOWLEDGE_CENTRE, other, VLASDORP));
        }
        actors.addOffer(NOBODY, offer("flax-lab", "lab", OfferKind.LAB, "Vlas", "flax"));
        actors.addOffer(NOBODY, offer("flax-course", "school", OfferKind.LAB, "Vlas", "flax"));
    }

    private void peopleOfEachKind() {
        who.put("visitor", Optional.empty());
        join("company that asks", Role.COMPANY, "garnavel");
        join("other company", Role.COMPANY, "vlasserij");
        join("expert introduced", Role.EXPERT, "lab");
        join("other expert", Role.EXPERT, "school");
        join("adviser", Role.ADVISER, "bureau");
        join("analyst", Role.ANALYST, "bureau");
        join("core group", Role.COMPANY, "weverij", new Seat(Body.CORE_GROUP, "materials"));
        join("control group", Role.COMPANY, "breierij", new Seat(Body.CONTROL_GROUP, "materials"));
        join("facilitator", Role.FACILITATOR, "bureau");
        join("administrator", Role.ADMINISTRATOR, "bureau");
    }

    private void join(String name, Role role, String organisation, Seat... seats) {
        var email = name.replace(' ', '.') + "@kleinveld.example";
        var person =
                people.add(
                        email,
                        "Naamwoord " + name,
                        Language.NL,
                        role,
                        Optional.of(organisation),
                        "vlas groeit traag");
        people.changeSeats(person.id(), Set.of(seats));
        who.put(name, people.findPerson(person.id()));
    }

    private Reader by(String name) {
        return reader(who.getOrDefault(name, Optional.empty()).orElseThrow());
    }

    private void directory() {
        actors.addMembership(NOBODY, member("garnavel", "materials", Validity.ALWAYS));
        sites.add(
                NOBODY,
                new Site(
                        0,
                        "garnavel",
                        Optional.empty(),
                        "Kade 1",
                        "9100",
                        actors.getOrganisation("garnavel").location()));
        contacts.add(
                by("facilitator"),
                new ContactPerson(
                        0,
                        "garnavel",
                        "Contactwoord zoekbaar",
                        "contact@garnavel.example",
                        "",
                        "",
                        Language.NL,
                        LocalDate.of(2026, 1, 5)));
        initiatives.add(
                NOBODY,
                new Initiative(
                        "sails",
                        Initiative.Kind.PROJECT,
                        SmallRegion.nl("Zeilen"),
                        Optional.empty(),
                        Optional.empty(),
                        Validity.ALWAYS,
                        Optional.of("lab"),
                        Set.of(),
                        Set.of(),
                        Set.of(),
                        ""));
        for (var keeper : List.of("facilitator", "administrator")) {
            var file = "name_nl,kind,municipality\nNieuw,sme,Vlasdorp\n";
            var given = imports.give(by(keeper), "list.csv", file.getBytes(StandardCharsets.UTF_8));
            importOf.put(by(keeper).signedIn().id(), ((Imports.Given.Waits) given).number());
        }
        var site = sites.sitesOf("garnavel").getFirst().number();
        var contact = contacts.contactsOf("garnavel", by("facilitator")).getFirst().number();
        examples.put("/actors/{key}", "/actors/garnavel");
        examples.put("/actors/{key}/room", "/actors/lab/room");
        examples.put("/actors/{key}/sites/{number}", "/actors/garnavel/sites/" + site);
        examples.put("/actors/{key}/contacts/{number}", "/actors/garnavel/contacts/" + contact);
        examples.put(
                "/actors/{key}/memberships/{cluster}/{since}",
                "/actors/garnavel/memberships/materials/unknown");
        examples.put("/offers/{key}", "/offers/flax-lab");
        examples.put("/initiatives/{key}", "/initiatives/sails");
        examples.put("/topics/{key}", "/topics/flax");
        examples.put("/factories/{key}", "/factories/materials");
        examples.put("/settings/changes/{change}", "/settings/changes/1");
        examples.put("/settings/kinds/{code}", "/settings/kinds/sme");
        examples.put("/settings/kinds/{code}/changes/{change}", "/settings/kinds/sme/changes/1");
        examples.put("/questions/weights/changes/{change}", "/questions/weights/changes/1");
        examples.put(
                "/questions/weights/chance/changes/{change}",
                "/questions/weights/chance/changes/1");
        examples.put(
                "/questions/travel-times/editions/{edition}", "/questions/travel-times/editions/1");
        examples.put("/settings/look/changes/{change}", "/settings/look/changes/1");
        examples.put("/settings/retention/changes/{change}", "/settings/retention/changes/1");
        examples.put("/settings/factories/{key}", "/settings/factories/materials");
        examples.put(
                "/settings/factories/{key}/changes/{change}",
                "/settings/factories/materials/changes/1");
    }

    private void changes() {
        var sails = audit.findLatest("initiative", "sails", Initiative.class).orElseThrow();
        examples.put("/actors/changes/{number}", "/actors/changes/" + sails.id());
        var file = "name_nl,kind,municipality\nNieuwer,sme,Vlasdorp\n";
        var given =
                imports.give(by("facilitator"), "list.csv", file.getBytes(StandardCharsets.UTF_8));
        var waiting = ((Imports.Given.Waits) given).number();
        var plan = imports.find(by("facilitator"), waiting).orElseThrow().plan();
        imports.confirm(by("facilitator"), waiting, plan.fingerprint());
        examples.put("/actors/imports/{number}", "/actors/imports/" + waiting);
        examples.put("/actors/duplicates/{one}/{other}", "/actors/duplicates/vlasserij/weverij");
        var twin = organisation("twin", OrganisationKind.SME, "vlasserij", VLASDORP);
        actors.addOrganisation(NOBODY, twin);
        var stays = actors.getOrganisation("breierij");
        var merged = merges.merge(by("facilitator"), twin, stays, stays);
        examples.put(
                "/actors/merges/{number}",
                "/actors/merges/" + ((Merges.Outcome.Done) merged).number());
    }

    private void aSurvey() {
        var survey =
                surveys.open(
                        by("facilitator"),
                        Optional.empty(),
                        false,
                        LocalDate.now(clock).plusDays(9));
        var requests = surveys.requestsOf(survey);
        var answered = requests.getFirst().number();
        surveys.answer(answered, new SurveyAnswer(Map.of(), Set.of(), "Bel ons"));
        var address = "/surveys/" + survey.number();
        examples.put("/surveys/{number}", address);
        examples.put("/surveys/{survey}/replies/{number}", address + "/replies/" + answered);
        examples.put(
                "/surveys/{number}/requests/{request}",
                address + "/requests/" + requests.getLast().number());
    }

    /// The facilitator and the analyst judge; the analyst did nothing yet.
    private void aRoundOfJudging() {
        var plan = new RoundPlan("Najaar", RoundPlan.Choice.LAST_YEAR, Set.of(), 10);
        var round = ((Opening.Opened) rounds.open(by("facilitator"), plan)).round().number();
        judges.name(by("facilitator"), round, by("facilitator").signedIn().id());
        judges.name(by("facilitator"), round, by("analyst").signedIn().id());
        var book = books.find(round).orElseThrow();
        var address = "/judging/" + round;
        var closed = ((Opening.Opened) rounds.open(by("facilitator"), plan)).round().number();
        rounds.close(by("facilitator"), closed);
        examples.put("/judging/{number}", address);
        examples.put(
                "/judging/{number}/judges/{judge}",
                address + "/judges/" + book.judges().getLast().number());
        examples.put(
                "/judging/{number}/questions/{question}",
                address + "/questions/" + book.questions().getFirst());
        for (var file : List.of("items", "queries", "judgements")) {
            examples.put(
                    "/judging/{number}/%s.csv".formatted(file),
                    "/judging/%s/%s.csv".formatted(closed, file));
        }
    }

    /// One that is being read, and one that waits for somebody to publish it all the same.
    private void registersOfCompanies() {
        var order =
                new ImportOrder(
                        RegisterKind.KBO,
                        Path.of("Full.zip"),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        true,
                        false);
        long run = importRuns.begin(by("facilitator"), order, clock.instant()).orElseThrow();
        var edition = SmallRegisters.withTooManyOrphans();
        try {
            fabric.store().keep(fabric.store().stage(edition.register()), edition);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        examples.put("/fabric/registers/imports/{number}", "/fabric/registers/imports/" + run);
        examples.put(
                "/fabric/registers/{register}/editions/{edition}",
                "/fabric/registers/kbo/editions/" + edition.name());
        examples.put("/fabric/areas/{key}", "/fabric/areas/30000");
        examples.put("/fabric/sectors/{code:[0-9]{2,5}}", "/fabric/sectors/13");
        examples.put("/fabric/tables/{table}/{format}", "/fabric/tables/sectors/csv");
    }

    private void questionsAtEachStage() {
        var asked = ask("", "Geheimwoord zoekbaar");
        var introduction = introduce(asked);
        opinions.ask(by("facilitator"), asked, "lab");
        confidants.allow(by("company that asks"), asked, "lab");
        followUps.plan(
                by("facilitator"), asked, LocalDate.of(2126, 1, 5), new Passage(Language.NL, ""));
        var followUp = followUps.of(asked).getFirst().id();

        var told = ask("", "Beloofdwoord zoekbaar");
        introduce(told);
        confidants.allow(by("company that asks"), told, "lab");
        confidants.acceptConfidentiality(by("expert introduced"), told);
        examples.put("told", "/questions/" + told);

        var answered = ask("", "");
        introduce(answered);
        questions.markAnswered(by("facilitator"), answered);

        var draft = questions.saveDraft(by("company that asks"), Optional.empty(), draft("", ""));

        var question = "/questions/" + asked;
        var offer = question + "/set-aside/flax-course";
        examples.put("/questions/{key}", question);
        examples.put("/questions/{key}/set-aside/{offer}", offer);
        examples.put(
                "/questions/{key}/introductions/{id}", question + "/introductions/" + introduction);
        examples.put("/questions/{key}/follow-ups/{id}", question + "/follow-ups/" + followUp);
        examples.put("/questions/{key}/changes/{number}", question + "/changes/1");
        examples.put("/questions/{key}/outcome", "/questions/" + answered + "/outcome");
        audit.record(
                by("facilitator"),
                "allocation.accepted",
                "allocation",
                "nothing",
                null,
                new Accepting.Kept(Wishes.DEFAULT, List.of()));
        examples.put("/questions/allocation/{key}", "/questions/allocation/nothing");
        examples.put("/questions/{key}/reopening", "/questions/" + answered + "/reopening");
        examples.put("/questions/{key}/discarding", "/questions/" + draft.key() + "/discarding");
    }

    private String ask(String title, String confidential) {
        var asking =
                questions.ask(
                        by("company that asks"), Optional.empty(), draft(title, confidential));
        return ((Asking.Asked) asking).question().key();
    }

    private static QuestionDraft draft(String title, String confidential) {
        return new QuestionDraft(
                "garnavel",
                Language.NL,
                new QuestionText(
                        "Vraagwoord zoekbaar " + title,
                        "Openbaarwoord zoekbaar: wie helpt ons met sterke vezel?",
                        "Draad breekt bij dertig procent.",
                        "",
                        "",
                        ""),
                confidential,
                Optional.of("materials"),
                List.of("flax"),
                Optional.empty(),
                true,
                false,
                false,
                Optional.empty());
    }

    private long introduce(String question) {
        var introducing =
                introductions.introduce(
                        by("facilitator"),
                        question,
                        "flax-lab",
                        "Jullie moeten praten.",
                        Language.NL,
                        Optional.empty());
        return ((Introducing.Made) introducing).introduction().id();
    }
}
