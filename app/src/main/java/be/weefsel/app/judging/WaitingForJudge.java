package be.weefsel.app.judging;

import be.weefsel.app.judging.store.RoundStore;
import be.weefsel.app.platform.people.Person;
import be.weefsel.app.platform.people.Reader;
import be.weefsel.app.platform.text.Texts;
import be.weefsel.app.platform.today.TodayItem;
import be.weefsel.app.platform.today.TodaySource;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// For who judges: rounds in which something is left to grade.
@Component
class WaitingForJudge implements TodaySource {
    private final RoundStore rounds;
    private final GradeBooks books;

    WaitingForJudge(RoundStore rounds, GradeBooks books) {
        this.rounds = rounds;
        this.books = books;
    }

    @Override
    public List<TodayItem> waitingFor(Person person, Texts texts) {
        var reader = new Reader(Optional.of(person));
        return rounds.openRoundsOfJudge(person.id()).stream()
                .map(books::of)
                .flatMap(book ->
                        book.findJudge(reader).flatMap(it -> item(book, it, texts)).stream())
                .toList();
    }

    private static Optional<TodayItem> item(GradeBook book, Judge judge, Texts texts) {
        var progress = book.progressOf(judge);
        return progress.isDone()
                ? Optional.empty()
                : Optional.of(
                        new TodayItem(
                                judge.namedOn(),
                                texts.of(
                                        "judging.today.judge",
                                        book.round().name(),
                                        progress.left(),
                                        progress.all()),
                                Optional.empty(),
                                texts.of("judging.today.judge-verb"),
                                "/judging/%s/questions".formatted(book.round().number())));
    }
}
