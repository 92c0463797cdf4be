package be.weefsel.app.matching;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/// Running questions for which the network has no good offer: what the next programme could be
/// about.
@Component
public class DemandWithoutSupply {
    /// From this total on, a suggestion counts as good: of those at or above it two in three were
    /// judged good, below it fewer than half. Why this and not another: docs/decisions/0014.
    public static final double GOOD_FROM = 0.5;

    private final Questions questions;
    private final Suggesting suggesting;
    private final SuggestionsSetAside setAside;

    DemandWithoutSupply(Questions questions, Suggesting suggesting, SuggestionsSetAside setAside) {
        this.questions = questions;
        this.suggesting = suggesting;
        this.setAside = setAside;
    }

    /// Questions under one topic.
    ///
    /// @param topic key; empty for those that have no topic
    /// @param running how many questions run under the topic, with and without a good offer
    /// @param without those without a good offer, the longest waiting first; at least one
    public record UnderTopic(Optional<String> topic, int running, List<Dossier> without) {
        public UnderTopic {
            without = List.copyOf(without);
        }
    }

    /// @param running how many questions run
    /// @param without those of them without a good offer, the longest waiting first
    /// @param topics the one with most questions first; a question stands under each of its topics
    public record Overview(int running, List<Dossier> without, List<UnderTopic> topics) {
        public Overview {
            without = List.copyOf(without);
            topics = List.copyOf(topics);
        }
    }

    public Overview overview() {
        var running =
                questions.listAsked().stream()
                        .filter(dossier -> dossier.question().stage().isRunning())
                        .toList();
        var aside =
                setAside.byQuestion(
                        running.stream().map(dossier -> dossier.question().key()).toList());
        var without =
                running.stream()
                        .filter(dossier ->
                                !hasGoodOffer(
                                        dossier,
                                        aside.getOrDefault(dossier.question().key(), List.of())))
                        .toList();
        return new Overview(running.size(), without, byTopic(running, without));
    }

    /// The rule: somebody talks with the company already, or one of the suggestions that the
    /// facilitator did not set aside reaches [#GOOD_FROM].
    private boolean hasGoodOffer(Dossier dossier, List<SetAside> aside) {
        if (!dossier.standingIntroductions().isEmpty()) {
            return true;
        }
        var offersAside = aside.stream().map(SetAside::offer).collect(Collectors.toSet());
        return suggesting.suggest(dossier.question(), offersAside, 1).suggested().stream()
                .anyMatch(suggestion -> suggestion.total() >= GOOD_FROM);
    }

    private static List<UnderTopic> byTopic(List<Dossier> running, List<Dossier> without) {
        var runningByTopic = new HashMap<Optional<String>, Integer>();
        running.forEach(dossier ->
                topicsOf(dossier).forEach(topic -> runningByTopic.merge(topic, 1, Integer::sum)));
        var withoutByTopic = new TreeMap<String, List<Dossier>>();
        without.forEach(dossier ->
                topicsOf(dossier)
                        .forEach(topic ->
                                withoutByTopic
                                        .computeIfAbsent(topic.orElse(""), key -> new ArrayList<>())
                                        .add(dossier)));
        return withoutByTopic.entrySet().stream()
                .map(entry -> {
                    var topic = Optional.of(entry.getKey()).filter(key -> !key.isEmpty());
                    return new UnderTopic(
                            topic, runningByTopic.getOrDefault(topic, 0), entry.getValue());
                })
                .sorted(
                        Comparator.comparingInt((UnderTopic under) -> -under.without().size())
                                .thenComparing(under -> under.topic().orElse("")))
                .toList();
    }

    private static List<Optional<String>> topicsOf(Dossier dossier) {
        var topics = dossier.question().topics();
        return topics.isEmpty()
                ? List.of(Optional.empty())
                : topics.stream().map(Optional::of).toList();
    }
}
