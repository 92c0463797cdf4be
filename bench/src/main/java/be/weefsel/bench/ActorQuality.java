package be.weefsel.bench;

import be.weefsel.engine.matching.Demand;
import be.weefsel.engine.matching.Situation;
import be.weefsel.engine.matching.StructuredMatcher;
import be.weefsel.engine.matching.Suggestion;
import be.weefsel.engine.matching.Suggestions.OwnerSuggestions;
import be.weefsel.engine.matching.Supply;
import be.weefsel.engine.matching.evaluation.Interval;
import be.weefsel.engine.matching.evaluation.Measures;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/// By which of its offers an actor should be placed: the best one, or the mean of several. An actor
/// is worth as much to a question as its best graded offer.
public final class ActorQuality {
    private static final Situation THE_DAY = Situation.on(LocalDate.of(2026, 11, 24));

    private final DemoNetwork network;
    private final Map<String, String> ownerByOffer;
    private final StructuredMatcher matcher;

    private ActorQuality(DemoNetwork network) {
        this.network = network;
        ownerByOffer =
                network.supplies().stream().collect(Collectors.toMap(Supply::id, Supply::owner));
        matcher = new StructuredMatcher(network.supplies(), network.topics());
    }

    /// @param arguments the folder of the project
    public static void main(String[] arguments) throws IOException {
        new ActorQuality(DemoNetwork.read(Path.of(arguments[0]))).print();
    }

    private void print() {
        System.out.printf(
                "%n| %d questions, %d actors, nDCG@10 | topics chosen | no topics chosen |%n|---|---|---|%n",
                network.questions().size(), Set.copyOf(ownerByOffer.values()).size());
        var rules = new LinkedHashMap<String, ToDoubleFunction<OwnerSuggestions>>();
        rules.put("**the best offer**", actor -> actor.best().total());
        rules.put("mean of the three best", actor -> meanOfBest(actor, 3));
        rules.put("mean of the five best", actor -> meanOfBest(actor, 5));
        rules.put("sum of the five best", ActorQuality::sumOfBest);
        rules.forEach((name, rule) ->
                System.out.printf(
                        "| %s | %s | %s |%n",
                        name,
                        measured(demand -> demand, rule),
                        measured(demand -> demand.withTopics(Set.of()), rule)));
    }

    /// Where an actor has fewer offers that fit, the mean of those.
    private static double meanOfBest(OwnerSuggestions actor, int offers) {
        return actor.suggestions().stream()
                .limit(offers)
                .mapToDouble(Suggestion::total)
                .average()
                .orElse(0);
    }

    private static double sumOfBest(OwnerSuggestions actor) {
        return actor.suggestions().stream().limit(5).mapToDouble(Suggestion::total).sum();
    }

    private Interval measured(
            UnaryOperator<Demand> asked, ToDoubleFunction<OwnerSuggestions> rule) {
        return Interval.of(
                network.questions().stream()
                        .map(question ->
                                Measures.ndcgAt10(
                                        ranked(asked.apply(question.demand()), rule),
                                        gradesOfActors(question)))
                        .toList());
    }

    private List<String> ranked(Demand demand, ToDoubleFunction<OwnerSuggestions> rule) {
        return matcher.suggest(demand, THE_DAY, network.offers().size()).byOwner().stream()
                .sorted(Comparator.comparingDouble(rule).reversed())
                .map(OwnerSuggestions::owner)
                .toList();
    }

    private Map<String, Integer> gradesOfActors(DemoNetwork.Question question) {
        return network.gradesOf(question).entrySet().stream()
                .collect(
                        Collectors.toMap(
                                entry -> ownerByOffer.getOrDefault(entry.getKey(), entry.getKey()),
                                Map.Entry::getValue,
                                Math::max));
    }
}
