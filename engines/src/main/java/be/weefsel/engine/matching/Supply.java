package be.weefsel.engine.matching;

import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/// Something an actor offers: a lab, expertise, a training, a service, a space.
///
/// What is unknown stays empty; the engine then judges by the rest and says so. Build one with
/// [#of] and the `with…` methods.
///
/// @param id unique among the supplies of a matcher
/// @param owner the actor who offers it
/// @param wordings its texts, by language
/// @param topics keys of the topic network
/// @param languages in which it can be delivered; empty when unknown
/// @param place where it is; empty when unknown
/// @param sectors whom it serves; empty when it serves all, or when unknown
/// @param readiness the technology readiness levels it is made for
/// @param capacityPerYear how many questions it can take in a year; empty when unknown
/// @param period when it is on offer
public record Supply(
        String id,
        String owner,
        Map<TextLanguage, Wording> wordings,
        Set<String> topics,
        Set<TextLanguage> languages,
        Optional<Place> place,
        Set<SectorCode> sectors,
        Optional<TrlRange> readiness,
        OptionalInt capacityPerYear,
        OpenPeriod period) {

    public Supply {
        if (id.isBlank() || owner.isBlank()) {
            throw new IllegalArgumentException(
                    "A supply needs an id (%s) and an owner (%s).".formatted(id, owner));
        }
        if (capacityPerYear.isPresent() && capacityPerYear.getAsInt() < 0) {
            throw new IllegalArgumentException(
                    "The capacity (%s) of supply (%s) must be 0 or more."
                            .formatted(capacityPerYear.getAsInt(), id));
        }
        wordings = Sorted.map(wordings);
        topics = Sorted.set(topics);
        languages = Sorted.set(languages);
        sectors = Sorted.set(sectors);
    }

    /// A supply of which nothing but its texts is known.
    public static Supply of(String id, String owner, Map<TextLanguage, Wording> wordings) {
        return new Supply(
                id,
                owner,
                wordings,
                Set.of(),
                Set.of(),
                Optional.empty(),
                Set.of(),
                Optional.empty(),
                OptionalInt.empty(),
                OpenPeriod.ALWAYS);
    }

    public Supply withTopics(Set<String> topics) {
        return new Supply(
                id,
                owner,
                wordings,
                topics,
                languages,
                place,
                sectors,
                readiness,
                capacityPerYear,
                period);
    }

    public Supply withLanguages(Set<TextLanguage> languages) {
        return new Supply(
                id,
                owner,
                wordings,
                topics,
                languages,
                place,
                sectors,
                readiness,
                capacityPerYear,
                period);
    }

    public Supply withPlace(Place place) {
        return new Supply(
                id,
                owner,
                wordings,
                topics,
                languages,
                Optional.of(place),
                sectors,
                readiness,
                capacityPerYear,
                period);
    }

    public Supply withSectors(Set<SectorCode> sectors) {
        return new Supply(
                id,
                owner,
                wordings,
                topics,
                languages,
                place,
                sectors,
                readiness,
                capacityPerYear,
                period);
    }

    public Supply withReadiness(TrlRange readiness) {
        return new Supply(
                id,
                owner,
                wordings,
                topics,
                languages,
                place,
                sectors,
                Optional.of(readiness),
                capacityPerYear,
                period);
    }

    public Supply withCapacityPerYear(int capacityPerYear) {
        return new Supply(
                id,
                owner,
                wordings,
                topics,
                languages,
                place,
                sectors,
                readiness,
                OptionalInt.of(capacityPerYear),
                period);
    }

    public Supply withPeriod(OpenPeriod period) {
        return new Supply(
                id,
                owner,
                wordings,
                topics,
                languages,
                place,
                sectors,
                readiness,
                capacityPerYear,
                period);
    }
}
