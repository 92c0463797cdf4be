package be.weefsel.app.judging;

import static be.weefsel.app.SmallRegion.VLASDORP;
import static be.weefsel.app.SmallRegion.offer;
import static be.weefsel.app.SmallRegion.organisation;

import be.weefsel.app.SmallRegion;
import be.weefsel.app.actors.OfferKind;
import be.weefsel.app.actors.OrganisationKind;
import be.weefsel.app.judging.RoundPlan.Choice;
import be.weefsel.app.matching.Asking;
import be.weefsel.app.matching.QuestionDraft;
import be.weefsel.app.matching.QuestionText;
import be.weefsel.app.matching.Questions;
import be.weefsel.app.platform.people.People;
import be.weefsel.app.platform.people.Person;
import be.weefsel.app.platform.people.Reader;
import be.weefsel.app.platform.people.Role;
import be.weefsel.app.platform.text.Language;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// A weaver asks about flax and about wool. The lab has offers about both and the school one about
/// wool; Lies and Anja judge, and so could Gert if no offer of his lab were judged.
abstract class JudgingStory {
    final SmallRegion region =
            SmallRegion.empty("matching", "judging")
                    .with(organisation("wever", OrganisationKind.SME, "Weverij", VLASDORP))
                    .with(organisation("lab", OrganisationKind.KNOWLEDGE_CENTRE, "Lab", VLASDORP))
                    .with(organisation("school", OrganisationKind.EDUCATION, "School", VLASDORP))
                    .with(offer("vlas-lab", "lab", OfferKind.LAB, "Vlas meten", "flax"))
                    .with(offer("vlas-advies", "lab", OfferKind.LAB, "Vlas verven", "flax"))
                    .with(offer("wol-lab", "lab", OfferKind.LAB, "Wol meten"))
                    .with(offer("wol-les", "school", OfferKind.LAB, "Wol spinnen"));
    final Rounds rounds = region.get(Rounds.class);
    final Judges judges = region.get(Judges.class);
    final Judging judging = region.get(Judging.class);
    final GradeBooks books = region.get(GradeBooks.class);

    final Person lies = person("Lies", Role.FACILITATOR, Optional.empty());
    final Person anja = person("Anja", Role.ANALYST, Optional.of("school"));
    final Person gert = person("Gert", Role.EXPERT, Optional.of("lab"));
    final Reader facilitator = reader(lies);
    final Reader analyst = reader(anja);
    final Reader weaver = reader(person("An", Role.COMPANY, Optional.of("wever")));

    final String aboutFlax = ask("Vlas breekt bij het verven");
    final String aboutWool = ask("Wol pluist bij het spinnen");

    private Person person(String name, Role role, Optional<String> organisation) {
        return region.get(People.class)
                .add(
                        name + "@kleinveld.example",
                        name,
                        Language.NL,
                        role,
                        organisation,
                        "vlas groeit traag");
    }

    static Reader reader(Person person) {
        return new Reader(Optional.of(person));
    }

    private String ask(String problem) {
        var draft =
                new QuestionDraft(
                        "wever",
                        Language.NL,
                        new QuestionText("Titelwoord", problem, problem, "", "", ""),
                        "Geheimwoord",
                        Optional.empty(),
                        List.of(),
                        Optional.empty(),
                        true,
                        false,
                        false,
                        Optional.empty());
        return ((Asking.Asked) region.get(Questions.class).ask(weaver, Optional.empty(), draft))
                .question()
                .key();
    }

    long open() {
        var plan = new RoundPlan("Najaar", Choice.RUNNING, Set.of(), 10);
        return ((Opening.Opened) rounds.open(facilitator, plan)).round().number();
    }

    /// A round in which Lies and Anja judge.
    long openForTwo() {
        var round = open();
        judges.name(facilitator, round, lies.id());
        judges.name(facilitator, round, anja.id());
        return round;
    }

    GradeBook book(long round) {
        return books.find(round).orElseThrow();
    }

    Judge judge(long round, Reader reader) {
        return book(round).findJudge(reader).orElseThrow();
    }

    void give(Reader by, long round, String question, String offer, Grade grade) {
        judging.grade(by, round, new Judging.Judgement(question, offer, grade));
    }

    /// The same grade for all that is left.
    void giveTheRest(Reader by, long round, Grade grade) {
        for (var question : book(round).questions()) {
            for (var task : book(round).tasksOf(judge(round, by), question)) {
                if (book(round).findGrade(judge(round, by), task).isEmpty()) {
                    give(by, round, question, task.offer(), grade);
                }
            }
        }
    }
}
