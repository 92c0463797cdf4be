package be.weefsel.engine.matching;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/// A question of a company, as far as matching may know it.
///
/// Build one with [#of] and the `with…` methods.
///
/// @param owner the company (or actor) that asks; its own supplies are never suggested
/// @param language of the texts
/// @param texts only the layers that the company allows matching to use
/// @param topics keys of the topic network, as the company chose them
/// @param spoken languages in which it can be helped; the language of the question is always one
/// @param place where the company is; empty when unknown
/// @param sectors of the company
/// @param readiness the levels its idea has and should reach
/// @param acrossBorders whether help from another country is welcome
public record Demand(
        String id,
        String owner,
        TextLanguage language,
        Map<Layer, String> texts,
        Set<String> topics,
        Set<TextLanguage> spoken,
        Optional<Place> place,
        Set<SectorCode> sectors,
        Optional<TrlRange> readiness,
        boolean acrossBorders) {

    public Demand {
        if (id.isBlank() || owner.isBlank()) {
            throw new IllegalArgumentException(
                    "A demand needs an id (%s) and an owner (%s).".formatted(id, owner));
        }
        texts = Sorted.map(texts);
        topics = Sorted.set(topics);
        var allSpoken = new TreeSet<>(spoken);
        allSpoken.add(language);
        spoken = Sorted.set(allSpoken);
        sectors = Sorted.set(sectors);
    }

    /// A demand of which nothing but its texts is known, open to help from across the border.
    public static Demand of(
            String id, String owner, TextLanguage language, Map<Layer, String> texts) {
        return new Demand(
                id,
                owner,
                language,
                texts,
                Set.of(),
                Set.of(),
                Optional.empty(),
                Set.of(),
                Optional.empty(),
                true);
    }

    public Demand withTopics(Set<String> topics) {
        return new Demand(
                id,
                owner,
                language,
                texts,
                topics,
                spoken,
                place,
                sectors,
                readiness,
                acrossBorders);
    }

    public Demand withSpoken(Set<TextLanguage> spoken) {
        return new Demand(
                id,
                owner,
                language,
                texts,
                topics,
                spoken,
                place,
                sectors,
                readiness,
                acrossBorders);
    }

    public Demand withPlace(Place place) {
        return new Demand(
                id,
                owner,
                language,
                texts,
                topics,
                spoken,
                Optional.of(place),
                sectors,
                readiness,
                acrossBorders);
    }

    public Demand withSectors(Set<SectorCode> sectors) {
        return new Demand(
                id,
                owner,
                language,
                texts,
                topics,
                spoken,
                place,
                sectors,
                readiness,
                acrossBorders);
    }

    public Demand withReadiness(TrlRange readiness) {
        return new Demand(
                id,
                owner,
                language,
                texts,
                topics,
                spoken,
                place,
                sectors,
                Optional.of(readiness),
                acrossBorders);
    }

    public Demand withinBorders() {
        return new Demand(
                id, owner, language, texts, topics, spoken, place, sectors, readiness, false);
    }
}
