package be.weefsel.app.judging;

import be.weefsel.app.judging.store.GradeStore;
import be.weefsel.app.judging.store.RoundStore;
import be.weefsel.app.platform.audit.Audit;
import be.weefsel.app.platform.people.Account;
import be.weefsel.app.platform.people.NotAllowed;
import be.weefsel.app.platform.people.Participation;
import be.weefsel.app.platform.people.People;
import be.weefsel.app.platform.people.Person;
import be.weefsel.app.platform.people.Reader;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Who judges in a round.
@Component
public class Judges {
    private final GradeBooks books;
    private final RoundStore rounds;
    private final GradeStore store;
    private final People people;
    private final Audit audit;
    private final Clock clock;

    Judges(
            GradeBooks books,
            RoundStore rounds,
            GradeStore store,
            People people,
            Audit audit,
            Clock clock) {
        this.books = books;
        this.rounds = rounds;
        this.store = store;
        this.people = people;
        this.audit = audit;
        this.clock = clock;
    }

    /// Who can still be named, by name.
    public List<Person> candidates(GradeBook book) {
        return people.listAccounts().stream()
                .filter(account -> !account.isBlocked())
                .map(Account::person)
                .filter(person -> mayJudge(person, book))
                .toList();
    }

    private static boolean mayJudge(Person person, GradeBook book) {
        return Participation.judges(person.role())
                && !isRival(person, book)
                && book.judges().stream().noneMatch(judge -> judge.is(person));
    }

    /// Whether she helps companies for an organisation of which an offer is judged: she would grade
    /// those who offer the same.
    private static boolean isRival(Person person, GradeBook book) {
        return Participation.helps(person.role())
                && book.pool().stream()
                        .map(pooled -> book.owners().getOrDefault(pooled.offer(), ""))
                        .anyMatch(person::actsFor);
    }

    @Transactional
    public void name(Reader by, long round, long person) {
        var book = openForUpdate(by, round);
        var named =
                candidates(book).stream()
                        .filter(candidate -> candidate.id() == person)
                        .findFirst()
                        .orElseThrow(NotAllowed::new);
        store.insertJudge(round, named.id(), LocalDate.now(clock));
        record(by, "round.judge-named", round, named.id());
    }

    /// Only who has given no grade.
    @Transactional
    public void leaveOut(Reader by, long round, long number) {
        var book = openForUpdate(by, round);
        var judge = book.findJudge(number).orElseThrow(NotAllowed::new);
        NotAllowed.unless(book.mayLeaveOut(judge));
        store.deleteJudge(number);
        record(by, "round.judge-left-out", round, judge.person().map(Person::id).orElse(0L));
    }

    private GradeBook openForUpdate(Reader by, long number) {
        NotAllowed.unless(Rounds.mayKeep(by));
        var round = rounds.findForUpdate(number).orElseThrow(NotAllowed::new);
        NotAllowed.unless(round.isOpen());
        return books.of(round);
    }

    private void record(Reader by, String action, long round, long person) {
        audit.record(by, action, "round", Long.toString(round), null, new Named(person));
    }

    private record Named(long person) {}
}
