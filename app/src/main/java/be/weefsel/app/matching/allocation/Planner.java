package be.weefsel.app.matching.allocation;

import be.weefsel.engine.allocation.AllocationProblem;
import be.weefsel.engine.allocation.Allocator;
import be.weefsel.engine.allocation.Pair;
import be.weefsel.engine.allocation.Precedence;
import be.weefsel.engine.allocation.Quota;
import be.weefsel.engine.matching.Criterion;
import be.weefsel.engine.matching.Evidence;
import be.weefsel.engine.matching.Suggestion;
import be.weefsel.engine.matching.Suggestions.OwnerSuggestions;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// Puts a round into the words of the engine and reads its answer.
///
/// An actor stands for all its offers: each question sees the best of them. Where one offer would
/// be promised more often than it has places left this year, the weakest of those matches give way
/// to the actor's next offer, and all is allocated again.
final class Planner {
    private static final Comparator<Suggestion> BEST_FIRST =
            Comparator.comparingDouble(Suggestion::total)
                    .reversed()
                    .thenComparing(Suggestion::supply);

    private final Round round;
    private final Wishes wishes;
    private final Set<Match> withoutPlace = new HashSet<>();

    private Planner(Round round, Wishes wishes) {
        this.round = round;
        this.wishes = wishes;
    }

    private record Match(String question, String offer) {}

    /// The same round with the same wishes gets the same plan.
    static Plan plan(Round round, Wishes wishes) {
        return new Planner(round, wishes).plan();
    }

    private Plan plan() {
        while (true) {
            var plan = allocate();
            var tooMany = beyondYearlyPlaces(plan);
            if (tooMany.isEmpty()) {
                return plan;
            }
            withoutPlace.addAll(tooMany);
        }
    }

    private Plan allocate() {
        var demands = new TreeMap<String, Integer>();
        var quotas = new TreeMap<String, Quota>();
        var pairs = new ArrayList<Pair>();
        var suggestionOf = new HashMap<Match, Suggestion>();
        for (var question : round.questions()) {
            demands.put(question.key(), question.places(wishes));
            if (!question.missingSides().isEmpty()) {
                quotas.put(question.key(), question.quota());
            }
            for (var ofActor : question.fitting()) {
                best(question, ofActor)
                        .ifPresent(suggestion -> {
                            pairs.add(
                                    new Pair(question.key(), ofActor.owner(), suggestion.total()));
                            suggestionOf.put(
                                    new Match(question.key(), ofActor.owner()), suggestion);
                        });
            }
        }
        var problem = new AllocationProblem(demands, capacities(), pairs, quotas, precedence());
        var chosen = new TreeMap<String, List<Suggestion>>();
        for (var pair : Allocator.allocate(problem, wishes.fairness()).chosen()) {
            chosen.computeIfAbsent(pair.question(), key -> new ArrayList<>())
                    .add(
                            Objects.requireNonNull(
                                    suggestionOf.get(new Match(pair.question(), pair.expert()))));
        }
        chosen.values().forEach(some -> some.sort(BEST_FIRST));
        return new Plan(chosen);
    }

    private SortedMap<String, Integer> capacities() {
        var capacities = new TreeMap<String, Integer>();
        round.loads().forEach((actor, load) -> capacities.put(actor, load.left()));
        return capacities;
    }

    private Precedence precedence() {
        var small =
                round.questions().stream()
                        .filter(OpenQuestion::isOfSmallCompany)
                        .map(OpenQuestion::key)
                        .collect(Collectors.toSet());
        return new Precedence(
                small, wishes.smallFirst().weight(), wishes.smallFirst().weightOfOthers());
    }

    private Optional<Suggestion> best(OpenQuestion question, OwnerSuggestions ofActor) {
        return ofActor.suggestions().stream()
                .filter(s -> !withoutPlace.contains(new Match(question.key(), s.supply())))
                .findFirst()
                .filter(suggestion -> OpenQuestion.isEnough(suggestion, wishes));
    }

    private Set<Match> beyondYearlyPlaces(Plan plan) {
        Map<String, List<Promise>> promises =
                plan.chosen().entrySet().stream()
                        .flatMap(entry ->
                                entry.getValue().stream()
                                        .map(suggestion -> new Promise(entry.getKey(), suggestion)))
                        .collect(Collectors.groupingBy(promise -> promise.suggestion().supply()));
        return promises.values().stream()
                .flatMap(ofOffer ->
                        ofOffer.stream()
                                .sorted(
                                        Comparator.comparing(Promise::suggestion, BEST_FIRST)
                                                .thenComparing(Promise::question))
                                .skip(placesLeft(ofOffer.getFirst().suggestion())))
                .map(promise -> new Match(promise.question(), promise.suggestion().supply()))
                .collect(Collectors.toSet());
    }

    private record Promise(String question, Suggestion suggestion) {}

    /// As many as anyone may want, when the offer does not say how much it can give.
    private static long placesLeft(Suggestion suggestion) {
        return suggestion
                .findComponent(Criterion.ROOM)
                .map(component -> ((Evidence.RoomLeft) component.evidence()).left())
                .orElse(Integer.MAX_VALUE);
    }
}
