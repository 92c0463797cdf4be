package be.weefsel.app.judging;

import be.weefsel.app.actors.Actors;
import be.weefsel.app.actors.Offer;
import be.weefsel.app.matching.Question;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/// Puts together what is judged: the best offers of each ranker, each once.
///
/// Source: Spärck Jones and van Rijsbergen (1975), *Report on the need for and provision of an
/// "ideal" information retrieval test collection*.
@Component
class Pooling {
    private final List<Ranker> rankers;
    private final Actors actors;
    private final Clock clock;

    Pooling(List<Ranker> rankers, Actors actors, Clock clock) {
        this.rankers = List.copyOf(rankers);
        this.actors = actors;
        this.clock = clock;
    }

    /// Of the offers that are open today, without those of the company that asks.
    List<Pooled> pool(List<Question> questions, int depth) {
        var offers = actors.openOffersOn(LocalDate.now(clock));
        var owners = offers.stream().collect(Collectors.toMap(Offer::key, Offer::organisation));
        var rankings =
                rankers.stream()
                        .collect(Collectors.toMap(Ranker::code, ranker -> ranker.over(offers)));
        return questions.stream()
                .flatMap(question -> pool(question, owners, rankings, depth))
                .toList();
    }

    private static Stream<Pooled> pool(
            Question question,
            Map<String, String> owners,
            Map<String, Ranker.Ranking> rankings,
            int depth) {
        var own = owners.values().stream().filter(question.company()::equals).count();
        var places = new TreeMap<String, Map<String, Integer>>();
        rankings.forEach((ranker, ranking) -> {
            var best =
                    ranking.best(question, depth + (int) own).stream()
                            .filter(offer -> !question.company().equals(owners.get(offer)))
                            .limit(depth)
                            .toList();
            for (int i = 0; i < best.size(); i++) {
                places.computeIfAbsent(best.get(i), _ -> new HashMap<>()).put(ranker, i + 1);
            }
        });
        return places.entrySet().stream()
                .map(entry -> new Pooled(question.key(), entry.getKey(), entry.getValue()));
    }
}
