package be.weefsel.app.judging;

import be.weefsel.app.platform.people.Person;
import be.weefsel.app.platform.people.Reader;
import be.weefsel.app.platform.text.Texts;
import be.weefsel.app.platform.today.TodayItem;
import be.weefsel.app.platform.today.TodaySource;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// For the facilitator: rounds in which everybody is done.
@Component
class WaitingToClose implements TodaySource {
    private final Rounds rounds;
    private final GradeBooks books;

    WaitingToClose(Rounds rounds, GradeBooks books) {
        this.rounds = rounds;
        this.books = books;
    }

    @Override
    public List<TodayItem> waitingFor(Person person, Texts texts) {
        if (!Rounds.mayKeep(new Reader(Optional.of(person)))) {
            return List.of();
        }
        return rounds.list().stream()
                .filter(Round::isOpen)
                .filter(round -> books.of(round).isComplete())
                .map(round ->
                        new TodayItem(
                                round.openedOn(),
                                texts.of("judging.today.close", round.name()),
                                Optional.empty(),
                                texts.of("judging.today.close-verb"),
                                "/judging/" + round.number()))
                .toList();
    }
}
