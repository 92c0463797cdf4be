package be.weefsel.engine.matching;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/// The topics of the network and how near they are to each other.
///
/// From one topic to another is at most two steps. A step to a broader or a narrower topic keeps
/// 0.6 of the nearness, a step to a related one 0.5; so a parent is near by 0.6, a sibling by 0.36.
/// No way leads *through* a top topic: that two things both belong to "materials" does not make
/// them near. Of several ways the nearest counts, of equally near ones the first in the order of
/// keys.
///
/// Keys that the scheme does not know are near to themselves only.
public final class TopicNetwork {
    /// A network without topics, in which every key is near to itself only.
    public static final TopicNetwork EMPTY = new TopicNetwork(List.of());

    static final double NEARNESS_OF_BROADER = 0.6;
    static final double NEARNESS_OF_RELATED = 0.5;

    private final Map<String, Topic> topics = new TreeMap<>();
    private final Map<String, Map<String, Double>> steps = new TreeMap<>();

    /// @throws IllegalArgumentException when two topics have the same key, or a link leads nowhere
    public TopicNetwork(Collection<Topic> topics) {
        for (var topic : topics) {
            if (this.topics.put(topic.key(), topic) != null) {
                throw new IllegalArgumentException(
                        "Two topics have the key (%s).".formatted(topic.key()));
            }
        }
        for (var topic : this.topics.values()) {
            topic.related().forEach(other -> link(topic, other, NEARNESS_OF_RELATED));
            topic.broader().forEach(other -> link(topic, other, NEARNESS_OF_BROADER));
        }
    }

    private void link(Topic topic, String other, double nearness) {
        if (!topics.containsKey(other)) {
            throw new IllegalArgumentException(
                    "Topic (%s) leads to (%s), which is no topic.".formatted(topic.key(), other));
        }
        step(topic.key(), other, nearness);
        step(other, topic.key(), nearness);
    }

    private void step(String from, String to, double nearness) {
        steps.computeIfAbsent(from, key -> new TreeMap<>()).merge(to, nearness, Math::max);
    }

    /// In the order of their keys.
    public Collection<Topic> topics() {
        return List.copyOf(topics.values());
    }

    public Optional<Topic> findTopic(String key) {
        return Optional.ofNullable(topics.get(key));
    }

    /// Everything near a topic, by the key of the other; the topic itself first of all, with 1.
    public Map<String, TopicLink> around(String key) {
        var links = new HashMap<String, TopicLink>();
        links.put(key, new TopicLink(List.of(key), 1));
        stepsFrom(key)
                .forEach((middle, nearness) ->
                        keepNearer(links, new TopicLink(List.of(key, middle), nearness)));
        stepsFrom(key)
                .forEach((middle, first) -> {
                    if (isTop(middle)) {
                        return;
                    }
                    stepsFrom(middle)
                            .forEach((end, second) ->
                                    keepNearer(
                                            links,
                                            new TopicLink(
                                                    List.of(key, middle, end), first * second)));
                });
        return links;
    }

    /// The nearest of the offered topics to each topic asked for; the nearest first, topics without
    /// anything near left out.
    public List<TopicLink> nearest(Set<String> asked, Set<String> offered) {
        var links = new ArrayList<TopicLink>();
        for (var topic : new TreeSet<>(asked)) {
            nearest(around(topic), offered).ifPresent(links::add);
        }
        links.sort((a, b) ->
                a.nearness() == b.nearness()
                        ? a.asked().compareTo(b.asked())
                        : Double.compare(b.nearness(), a.nearness()));
        return links;
    }

    /// @param offered in a fixed order: of equally near ones the first counts
    static Optional<TopicLink> nearest(Map<String, TopicLink> around, Set<String> offered) {
        TopicLink best = null;
        for (var key : offered) {
            var link = around.get(key);
            if (link != null && (best == null || link.nearness() > best.nearness())) {
                best = link;
            }
        }
        return Optional.ofNullable(best);
    }

    private boolean isTop(String key) {
        return findTopic(key).map(topic -> topic.broader().isEmpty()).orElse(true);
    }

    private Map<String, Double> stepsFrom(String key) {
        return steps.getOrDefault(key, Map.of());
    }

    private static void keepNearer(Map<String, TopicLink> links, TopicLink link) {
        links.merge(
                link.offered(),
                link,
                (known, other) -> other.nearness() > known.nearness() ? other : known);
    }
}
