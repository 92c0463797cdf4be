package be.weefsel.app.demonstration;

import be.weefsel.app.judging.Grade;
import be.weefsel.app.judging.GradeBooks;
import be.weefsel.app.judging.Judges;
import be.weefsel.app.judging.Judging;
import be.weefsel.app.judging.Judging.Judgement;
import be.weefsel.app.judging.Opening;
import be.weefsel.app.judging.RoundPlan;
import be.weefsel.app.judging.Rounds;
import be.weefsel.app.platform.people.Person;
import be.weefsel.app.platform.people.Reader;
import be.weefsel.demo.DemoJudgements;
import be.weefsel.demo.DemoJudgements.JudgementRow;
import be.weefsel.demo.DemoQuestions;
import be.weefsel.demo.DemoQuestions.QuestionRow;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/// Two rounds of judging: one that two people of the demonstration finished, and one that waits for
/// them.
@Component
class JudgingDemonstration {
    private static final int JUDGED = 20;
    private static final int WAITING_IN_EACH_LANGUAGE = 2;

    private final Rounds rounds;
    private final Judges judges;
    private final Judging judging;
    private final GradeBooks books;

    JudgingDemonstration(Rounds rounds, Judges judges, Judging judging, GradeBooks books) {
        this.rounds = rounds;
        this.judges = judges;
        this.judging = judging;
        this.books = books;
    }

    /// @param questions keys in the network, by those in the files
    void load(Person facilitator, Person analyst, Map<String, String> questions) {
        var both = List.of(facilitator, analyst);
        var first = DemoQuestions.questions().stream().limit(JUDGED).map(QuestionRow::key).toList();
        var finished = open("Proefronde (voorbeeld)", both, questions, first);
        var grades = gradesOf(DemoJudgements.judgements(), questions);
        grade(facilitator, finished, grades);
        grades.putAll(gradesOf(DemoJudgements.ofAnother(), questions));
        grade(analyst, finished, grades);
        rounds.close(reader(facilitator), finished);

        open("Ronde om te proberen", both, questions, waiting());
    }

    private long open(
            String name,
            List<Person> both,
            Map<String, String> questions,
            Collection<String> about) {
        var facilitator = reader(both.getFirst());
        var keys = about.stream().map(row -> key(questions, row)).collect(Collectors.toSet());
        var plan = new RoundPlan(name, RoundPlan.Choice.CHOSEN, keys, Rounds.LEAST_DEPTH);
        var number =
                switch (rounds.open(facilitator, plan)) {
                    case Opening.Opened opened -> opened.round().number();
                    case Opening.Incomplete incomplete ->
                            throw new IllegalStateException(
                                    "Round (%s) of the demonstration cannot be opened: (%s)."
                                            .formatted(name, incomplete.objections()));
                };
        both.forEach(person -> judges.name(facilitator, number, person.id()));
        return number;
    }

    private record Pair(String question, String offer) {}

    private static Map<Pair, Grade> gradesOf(
            List<JudgementRow> rows, Map<String, String> questions) {
        var grades = new HashMap<Pair, Grade>();
        rows.forEach(row ->
                grades.put(
                        new Pair(key(questions, row.question()), row.offer()),
                        Grade.ofCode(row.grade())));
        return grades;
    }

    /// What the files do not name does not fit.
    private void grade(Person person, long round, Map<Pair, Grade> grades) {
        var book = books.find(round).orElseThrow();
        var judge = book.findJudge(reader(person)).orElseThrow();
        judging.grade(
                reader(person),
                round,
                book.questions().stream()
                        .flatMap(question -> book.tasksOf(judge, question).stream())
                        .map(task ->
                                new Judgement(
                                        task.question(),
                                        task.offer(),
                                        grades.getOrDefault(
                                                new Pair(task.question(), task.offer()),
                                                Grade.UNFIT)))
                        .toList());
    }

    /// Some later questions that are open, in each language.
    private static Set<String> waiting() {
        return DemoQuestions.questions().stream()
                .skip(JUDGED)
                .filter(row -> row.stage().equals("open"))
                .collect(Collectors.groupingBy(QuestionRow::language))
                .values()
                .stream()
                .flatMap(rows -> rows.stream().limit(WAITING_IN_EACH_LANGUAGE))
                .map(QuestionRow::key)
                .collect(Collectors.toSet());
    }

    private static String key(Map<String, String> questions, String row) {
        return Objects.requireNonNull(questions.get(row), row);
    }

    private static Reader reader(Person person) {
        return new Reader(Optional.of(person));
    }
}
