package be.weefsel.app.judging.web;

import be.weefsel.app.judging.GradeBook;
import be.weefsel.app.judging.Judge;
import be.weefsel.app.judging.Judges;
import be.weefsel.app.platform.page.Frame;
import be.weefsel.app.platform.people.Person;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// Puts the page of a round together.
@Component
class RoundPages {
    private final Judges judges;
    private final ResultsViews results;

    RoundPages(Judges judges, ResultsViews results) {
        this.judges = judges;
        this.results = results;
    }

    static String address(Frame frame, GradeBook book) {
        return frame.link("/judging/" + book.round().number());
    }

    static String nameOf(Frame frame, Judge judge) {
        return judge.person()
                .map(Person::name)
                .orElseGet(() -> frame.texts().of("judging.nameless"));
    }

    RoundPage page(Frame frame, GradeBook book) {
        var open = book.round().isOpen();
        return new RoundPage(
                frame,
                book.round().name(),
                open,
                address(frame, book),
                RoundsController.stateOf(frame, book.round()),
                frame.texts().of("judging.round.size", book.questions().size(), book.pool().size()),
                task(frame, book),
                judgeHref(frame, book),
                book.judges().stream().map(judge -> row(frame, book, judge)).toList(),
                open ? candidates(frame, book) : List.of(),
                open ? Optional.empty() : Optional.of(results.of(frame, book)));
    }

    private static String task(Frame frame, GradeBook book) {
        if (!book.round().isOpen()) {
            return "";
        }
        if (book.judges().size() < 2) {
            return frame.texts().of("judging.round.name-judges", book.judges().size());
        }
        return frame.texts()
                .of(book.isComplete() ? "judging.round.complete" : "judging.round.waits");
    }

    private static String judgeHref(Frame frame, GradeBook book) {
        return book.findJudge(frame.reader())
                .filter(judge -> book.round().isOpen() && !book.progressOf(judge).isDone())
                .map(_ -> address(frame, book) + "/questions")
                .orElse("");
    }

    private static RoundPage.JudgeRow row(Frame frame, GradeBook book, Judge judge) {
        var progress = book.progressOf(judge);
        return new RoundPage.JudgeRow(
                nameOf(frame, judge),
                frame.texts().of("judging.progress", progress.graded(), progress.all()),
                progress.isDone(),
                book.mayLeaveOut(judge)
                        ? "%s/judges/%s/removal".formatted(address(frame, book), judge.number())
                        : "");
    }

    private List<RoundPage.Candidate> candidates(Frame frame, GradeBook book) {
        return judges.candidates(book).stream()
                .map(person ->
                        new RoundPage.Candidate(
                                Long.toString(person.id()),
                                frame.texts()
                                        .of(
                                                "judging.round.candidate",
                                                person.name(),
                                                frame.texts()
                                                        .of(
                                                                "platform.people.role",
                                                                person.role()))))
                .toList();
    }
}
