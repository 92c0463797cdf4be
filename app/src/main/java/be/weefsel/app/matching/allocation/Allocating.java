package be.weefsel.app.matching.allocation;

import be.weefsel.engine.allocation.Fairness;
import be.weefsel.engine.matching.Suggestion;
import java.util.Optional;
import java.util.SortedMap;
import org.springframework.stereotype.Component;

/// Allocates experts to all open questions at once, without doing anything about it.
@Component
public class Allocating {
    private final AllocationRounds rounds;

    Allocating(AllocationRounds rounds) {
        this.rounds = rounds;
    }

    /// The same network with the same wishes gets the same dry run.
    public DryRun dryRun(Wishes wishes) {
        return dryRun(rounds.now(), wishes);
    }

    /// Only the introductions of it, which takes less time.
    SortedMap<Shown, Suggestion> introductions(Wishes wishes) {
        return Planner.plan(rounds.now(), wishes).introductions();
    }

    static DryRun dryRun(Round round, Wishes wishes) {
        var plan = Planner.plan(round, wishes);
        return new DryRun(
                wishes,
                plan.introductions(),
                DryRun.lines(round, wishes, plan),
                DryRun.asked(round, plan),
                priceOfSmallFirst(round, wishes, plan),
                priceOfFairness(round, wishes, plan));
    }

    private static Optional<Price> priceOfSmallFirst(Round round, Wishes wishes, Plan plan) {
        return wishes.smallFirst() == SmallFirst.NONE
                ? Optional.empty()
                : Optional.of(
                        Price.of(
                                round,
                                wishes,
                                plan,
                                Planner.plan(round, wishes.with(SmallFirst.NONE))));
    }

    private static Price priceOfFairness(Round round, Wishes wishes, Plan plan) {
        return switch (wishes.fairness()) {
            case MAX_MIN ->
                    Price.of(round, wishes, plan, Planner.plan(round, wishes.with(Fairness.SUM)));
            case SUM ->
                    Price.of(
                            round,
                            wishes,
                            Planner.plan(round, wishes.with(Fairness.MAX_MIN)),
                            plan);
        };
    }
}
