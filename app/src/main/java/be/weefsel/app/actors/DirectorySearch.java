package be.weefsel.app.actors;

import be.weefsel.app.actors.store.DirectoryStore.Candidate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;

/// Narrows down what the words have found, and counts what each choice would give.
///
/// @param query what is asked for
/// @param areasOf for each candidate the choices of area that it falls under
/// @param widerTopics for each topic itself and all wider ones
record DirectorySearch(
        DirectoryQuery query,
        Map<String, Set<String>> areasOf,
        Map<String, Set<String>> widerTopics) {

    private enum Facet {
        KIND,
        CLUSTER,
        AREA,
        TOPIC,
        OFFER,
        LANGUAGE
    }

    List<Candidate> narrow(List<Candidate> candidates) {
        return candidates.stream().filter(c -> fits(c, EnumSet.allOf(Facet.class))).toList();
    }

    Directory.Facets count(List<Candidate> candidates) {
        return new Directory.Facets(
                count(candidates, Facet.KIND, c -> Set.of(c.kind())),
                count(candidates, Facet.CLUSTER, Candidate::clusters),
                count(candidates, Facet.AREA, this::areas),
                count(candidates, Facet.TOPIC, this::topics),
                count(candidates, Facet.OFFER, Candidate::offers),
                count(candidates, Facet.LANGUAGE, Candidate::languages));
    }

    /// A choice counts what one would find with it, whatever else is chosen in the same facet.
    private <T extends Comparable<T>> Map<T, Integer> count(
            List<Candidate> candidates,
            Facet facet,
            Function<Candidate, ? extends Collection<T>> choices) {
        var others = EnumSet.complementOf(EnumSet.of(facet));
        var counts = new TreeMap<T, Integer>();
        for (var candidate : candidates) {
            if (fits(candidate, others)) {
                choices.apply(candidate).forEach(choice -> counts.merge(choice, 1, Integer::sum));
            }
        }
        return counts;
    }

    private boolean fits(Candidate candidate, Set<Facet> facets) {
        return facets.stream().allMatch(facet -> fits(candidate, facet));
    }

    private boolean fits(Candidate candidate, Facet facet) {
        return switch (facet) {
            case KIND -> any(query.kinds(), Set.of(candidate.kind()));
            case CLUSTER -> any(query.clusters(), candidate.clusters());
            case AREA -> any(query.areas(), areas(candidate));
            case TOPIC -> any(query.topics(), topics(candidate));
            case OFFER -> any(query.offers(), candidate.offers());
            case LANGUAGE -> any(query.languages(), candidate.languages());
        };
    }

    private static <T> boolean any(Set<T> chosen, Collection<T> has) {
        return chosen.isEmpty() || has.stream().anyMatch(chosen::contains);
    }

    private Set<String> areas(Candidate candidate) {
        return areasOf.getOrDefault(candidate.key(), Set.of());
    }

    /// The topics of its offers and all wider ones, each once.
    private Set<String> topics(Candidate candidate) {
        var topics = new HashSet<String>();
        for (var topic : candidate.topics()) {
            topics.addAll(widerTopics.getOrDefault(topic, Set.of(topic)));
        }
        return topics;
    }
}
