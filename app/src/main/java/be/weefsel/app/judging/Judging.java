package be.weefsel.app.judging;

import be.weefsel.app.judging.store.GradeStore;
import be.weefsel.app.judging.store.RoundStore;
import be.weefsel.app.platform.audit.Audit;
import be.weefsel.app.platform.people.NotAllowed;
import be.weefsel.app.platform.people.Reader;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Judges give their grades, and facilitators settle where they differ.
@Component
public class Judging {
    private final GradeBooks books;
    private final RoundStore rounds;
    private final GradeStore store;
    private final Audit audit;
    private final Clock clock;

    Judging(GradeBooks books, RoundStore rounds, GradeStore store, Audit audit, Clock clock) {
        this.books = books;
        this.rounds = rounds;
        this.store = store;
        this.audit = audit;
        this.clock = clock;
    }

    /// What a judge says of one offer.
    public record Judgement(String question, String offer, Grade grade) {}

    public void grade(Reader by, long round, Judgement judgement) {
        grade(by, round, List.of(judgement));
    }

    /// A later grade replaces the earlier one. The audit log says what was graded and not how:
    /// nobody reads that before the round is closed.
    @Transactional
    public void grade(Reader by, long round, Collection<Judgement> judgements) {
        var book = bookForUpdate(round);
        var judge = book.findJudge(by).orElseThrow(NotAllowed::new);
        for (var judgement : judgements) {
            NotAllowed.unless(book.mayGrade(judge, judgement.question(), judgement.offer()));
            store.put(
                    round,
                    new Given(
                            judge.number(),
                            judgement.question(),
                            judgement.offer(),
                            judgement.grade()),
                    by,
                    clock.instant());
        }
        audit.record(
                by,
                "round.graded",
                "round",
                Long.toString(round),
                null,
                new Graded(judgements.stream().map(About::of).toList()));
    }

    private record Graded(List<About> offers) {}

    private record About(String question, String offer) {
        static About of(Judgement judgement) {
            return new About(judgement.question(), judgement.offer());
        }
    }

    /// The grade on which the judges agreed afterwards.
    @Transactional
    public void settle(Reader by, long round, Judgement agreed) {
        NotAllowed.unless(Rounds.mayKeep(by) && agreed.grade() != Grade.UNKNOWN);
        var book = bookForUpdate(round);
        var pooled =
                book.findPooled(agreed.question(), agreed.offer()).orElseThrow(NotAllowed::new);
        NotAllowed.unless(book.judged().contains(pooled) && book.isDisagreement(pooled));
        store.settle(round, agreed.question(), agreed.offer(), agreed.grade(), by, clock.instant());
        audit.record(
                by,
                "round.settled",
                "round",
                Long.toString(round),
                book.findSettled(pooled)
                        .map(before ->
                                new Judgement(before.question(), before.offer(), before.grade()))
                        .orElse(null),
                agreed);
    }

    private GradeBook bookForUpdate(long round) {
        return books.of(rounds.findForUpdate(round).orElseThrow(NotAllowed::new));
    }
}
