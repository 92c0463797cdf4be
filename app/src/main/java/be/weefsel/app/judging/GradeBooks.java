package be.weefsel.app.judging;

import be.weefsel.app.actors.Actors;
import be.weefsel.app.actors.Offer;
import be.weefsel.app.judging.store.GradeStore;
import be.weefsel.app.judging.store.RoundStore;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/// Puts together what belongs to a round.
@Component
public class GradeBooks {
    private final RoundStore rounds;
    private final GradeStore grades;
    private final Actors actors;

    GradeBooks(RoundStore rounds, GradeStore grades, Actors actors) {
        this.rounds = rounds;
        this.grades = grades;
        this.actors = actors;
    }

    /// Not of a round that was removed.
    public Optional<GradeBook> find(long round) {
        return rounds.find(round).map(this::of);
    }

    GradeBook of(Round round) {
        return new GradeBook(
                round,
                rounds.pool(round.number()),
                actors.listOffers().stream()
                        .collect(Collectors.toMap(Offer::key, Offer::organisation)),
                grades.judges(round.number()),
                grades.given(round.number()),
                grades.settled(round.number()));
    }
}
