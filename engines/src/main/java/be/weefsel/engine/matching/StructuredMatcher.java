package be.weefsel.engine.matching;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/// Matches by shared topics, shared words, the meaning of the texts, and what is known about both
/// sides.
///
/// The total of a supply is $\sum_c w_c v_c$ over the criteria $c$ of which both sides have data,
/// with the weights stretched to add up to one. A supply that shares neither words nor topics with
/// the demand, and is not about the same, is not suggested, however near and free it is. [Rules]
/// come first and last: no total outweighs them.
///
/// Immutable; build a new one when the supplies change. A supply without data for a criterion is
/// judged by the others alone, which is kinder than a low value: fill in what is known.
public final class StructuredMatcher implements Matcher {
    private final List<Supply> supplies;
    private final TopicNetwork network;
    private final Weights weights;
    private final Yardsticks yardsticks;
    private final TravelTable travel;
    private final TextLikeness texts;
    private final MeaningLikeness meanings;
    private final List<String> owners;

    /// The number of the owner of each supply.
    private final int[] ownerOf;

    /// With reasoned weights and yardsticks, and what travels with Weefsel.
    public StructuredMatcher(Collection<Supply> supplies, TopicNetwork network) {
        this(
                supplies,
                network,
                Weights.REASONED,
                Yardsticks.REASONED,
                LanguageKnowledge.shipped(),
                TravelTable.EMPTY);
    }

    /// @param supplies in any order
    /// @throws IllegalArgumentException when two supplies have the same id
    public StructuredMatcher(
            Collection<Supply> supplies,
            TopicNetwork network,
            Weights weights,
            Yardsticks yardsticks,
            LanguageKnowledge knowledge,
            TravelTable travel) {
        this.supplies = supplies.stream().sorted(Comparator.comparing(Supply::id)).toList();
        this.network = network;
        this.weights = weights;
        this.yardsticks = yardsticks;
        this.travel = travel;
        for (int i = 1; i < this.supplies.size(); i++) {
            if (this.supplies.get(i).id().equals(this.supplies.get(i - 1).id())) {
                throw new IllegalArgumentException(
                        "Two supplies have the id (%s).".formatted(this.supplies.get(i).id()));
            }
        }
        texts = new TextLikeness(this.supplies, network, yardsticks, knowledge.words());
        owners = this.supplies.stream().map(Supply::owner).distinct().sorted().toList();
        ownerOf =
                this.supplies.stream()
                        .mapToInt(supply -> Collections.binarySearch(owners, supply.owner()))
                        .toArray();
        meanings = new MeaningLikeness(this.supplies, knowledge.meanings(), yardsticks);
    }

    /// A spotter that knows the words of these supplies, to suggest topics while someone writes.
    public TopicSpotter topicSpotter() {
        return texts.spotter();
    }

    @Override
    public Suggestions suggest(Demand demand, Situation situation, int limit) {
        if (limit < 0) {
            throw new IllegalArgumentException("limit (%s) must be 0 or more".formatted(limit));
        }
        var asked = new Asked(demand, situation);
        var allowed = new ArrayList<Judged>();
        var leftOut = new ArrayList<LeftOut>();
        int unrelated = 0;
        for (int number = 0; number < supplies.size(); number++) {
            var judged = asked.judge(number);
            if (!judged.isRelated()) {
                unrelated++;
                continue;
            }
            var supply = supplies.get(number);
            var reasons = Rules.reasonsAgainst(demand, supply, situation);
            if (reasons.isEmpty()) {
                allowed.add(judged);
            } else {
                leftOut.add(new LeftOut(supply.id(), supply.owner(), reasons, judged.total()));
            }
        }
        // Supplies are walked in the order of their ids, and sorting keeps it among equals.
        allowed.sort(Comparator.comparingDouble(Judged::total).reversed());
        leftOut.sort(Comparator.comparingDouble(LeftOut::totalOtherwise).reversed());
        var suggested = allowed.stream().limit(limit).toList();
        return new Suggestions(
                suggested.stream().map(asked::explain).toList(),
                leftOut,
                allowed.size() - suggested.size(),
                unrelated,
                standings(allowed, suggested));
    }

    private Map<String, Standing> standings(List<Judged> allowed, List<Judged> suggested) {
        var all = new Standings(owners.size());
        allowed.forEach(judged ->
                all.add(
                        ownerOf[judged.number()],
                        judged.total(),
                        judged.values(),
                        judged.weights()));
        return suggested.stream()
                .mapToInt(judged -> ownerOf[judged.number()])
                .distinct()
                .boxed()
                .collect(Collectors.toMap(owners::get, all::of));
    }

    /// The values of one supply, only of criteria with data, before anyone asks for the evidence.
    ///
    /// @param weights of the same criteria, adding up to one
    private record Judged(
            int number,
            Map<Criterion, Double> values,
            Map<Criterion, Double> weights,
            double total) {
        boolean isRelated() {
            return values.entrySet().stream()
                    .anyMatch(entry -> entry.getKey().isOfSubstance() && entry.getValue() > 0);
        }
    }

    /// One demand in one situation, with what is worked out once for all supplies.
    private final class Asked {
        private final Demand demand;
        private final Situation situation;
        private final TextLikeness.Comparison words;
        private final MeaningLikeness.Comparison meaning;
        private final double usualOutcome;
        private final Map<String, Map<String, TopicLink>> aroundTopic = new HashMap<>();
        private final Map<Set<Criterion>, Map<Criterion, Double>> stretchedByKnown =
                new HashMap<>();

        Asked(Demand demand, Situation situation) {
            this.demand = demand;
            this.situation = situation;
            words = texts.compare(demand);
            meaning = meanings.compare(demand);
            usualOutcome = PastOutcomes.usualIn(situation.outcomes().values());
            demand.topics().forEach(topic -> aroundTopic.put(topic, network.around(topic)));
        }

        Judged judge(int number) {
            var values = new EnumMap<Criterion, Double>(Criterion.class);
            for (var criterion : Criterion.values()) {
                double value = value(criterion, number);
                if (!Double.isNaN(value)) {
                    values.put(criterion, value);
                }
            }
            var stretched = stretchedOver(values.keySet());
            double total = 0;
            for (var entry : stretched.entrySet()) {
                total += values.getOrDefault(entry.getKey(), 0.0) * entry.getValue();
            }
            return new Judged(
                    number, stretched.isEmpty() ? Map.of() : values, stretched, Math.min(1, total));
        }

        /// Most supplies lack the same data, so few different weights have to be worked out.
        private Map<Criterion, Double> stretchedOver(Set<Criterion> known) {
            var stretched = stretchedByKnown.get(known);
            if (stretched == null) {
                stretched = weights.stretchedOver(known);
                stretchedByKnown.put(Set.copyOf(known), stretched);
            }
            return stretched;
        }

        /// 0..1; NaN when one of the two sides has no data.
        private double value(Criterion criterion, int number) {
            var supply = supplies.get(number);
            return switch (criterion) {
                case TEXT -> words.value(number);
                case MEANING -> meaning.value(number);
                case TOPICS -> valueOfTopics(supply);
                case PLACE -> distance(supply).map(Evidence.Distance::value).orElse(Double.NaN);
                case LANGUAGE -> valueOfLanguage(supply);
                case ROOM -> room(supply).map(Asked::valueOfRoom).orElse(Double.NaN);
                case SECTOR ->
                        nearestSector(supply)
                                .map(Evidence.NearestSector::nearness)
                                .orElse(Double.NaN);
                case READINESS -> readiness(supply).map(Asked::valueOfReadiness).orElse(Double.NaN);
                case OUTCOMES ->
                        outcomes(supply).map(Evidence.Outcomes::expected).orElse(Double.NaN);
            };
        }

        private double valueOfTopics(Supply supply) {
            if (demand.topics().isEmpty() || supply.topics().isEmpty()) {
                return Double.NaN;
            }
            double sum = 0;
            for (var topic : demand.topics()) {
                sum +=
                        TopicNetwork.nearest(
                                        aroundTopic.getOrDefault(topic, Map.of()), supply.topics())
                                .map(TopicLink::nearness)
                                .orElse(0.0);
            }
            return sum / demand.topics().size();
        }

        private double valueOfLanguage(Supply supply) {
            if (supply.languages().isEmpty()) {
                return Double.NaN;
            }
            if (supply.languages().contains(demand.language())) {
                return 1;
            }
            return supply.languages().stream().anyMatch(demand.spoken()::contains)
                    ? yardsticks.valueInAnotherLanguage()
                    : 0;
        }

        private Optional<Evidence.Distance> distance(Supply supply) {
            return demand.place().flatMap(from -> supply.place().map(to -> distance(from, to)));
        }

        private Evidence.Distance distance(Place from, Place to) {
            var known = travel.minutes(from, to);
            return new Evidence.Distance(
                    known.orElseGet(() -> from.minutesTo(to)),
                    yardsticks.minutesToHalve(),
                    known.isEmpty());
        }

        private Optional<Evidence.RoomLeft> room(Supply supply) {
            if (supply.capacityPerYear().isEmpty()) {
                return Optional.empty();
            }
            int capacity = supply.capacityPerYear().getAsInt();
            int left = Math.max(0, capacity - situation.placesTakenOf(supply));
            return Optional.of(new Evidence.RoomLeft(left, capacity));
        }

        private static double valueOfRoom(Evidence.RoomLeft room) {
            return room.capacity() == 0 ? 0 : (double) room.left() / room.capacity();
        }

        private Optional<Evidence.NearestSector> nearestSector(Supply supply) {
            Evidence.NearestSector nearest = null;
            for (var asked : demand.sectors()) {
                for (var served : supply.sectors()) {
                    var pair = new Evidence.NearestSector(asked, served);
                    if (nearest == null || pair.nearness() > nearest.nearness()) {
                        nearest = pair;
                    }
                }
            }
            return Optional.ofNullable(nearest);
        }

        private Optional<Evidence.ReadinessOverlap> readiness(Supply supply) {
            return demand.readiness()
                    .flatMap(asked ->
                            supply.readiness()
                                    .map(offered ->
                                            new Evidence.ReadinessOverlap(
                                                    asked, offered, asked.sharedWith(offered))));
        }

        private Optional<Evidence.Outcomes> outcomes(Supply supply) {
            return Optional.ofNullable(situation.outcomes().get(supply.owner()))
                    .filter(PastOutcomes::isEnough)
                    .map(past -> new Evidence.Outcomes(past, usualOutcome));
        }

        private static double valueOfReadiness(Evidence.ReadinessOverlap overlap) {
            return overlap.shared()
                    .map(shared -> (double) shared.levels() / overlap.asked().levels())
                    .orElse(0.0);
        }

        Suggestion explain(Judged judged) {
            var supply = supplies.get(judged.number());
            var components = new ArrayList<Component>();
            judged.values()
                    .forEach((criterion, value) ->
                            components.add(
                                    new Component(
                                            value,
                                            judged.weights().getOrDefault(criterion, 0.0),
                                            evidence(criterion, judged.number()))));
            return new Suggestion(supply.id(), supply.owner(), components);
        }

        private Evidence evidence(Criterion criterion, int number) {
            var supply = supplies.get(number);
            return switch (criterion) {
                case TEXT -> words.evidence(number);
                case MEANING -> meaning.evidence(number);
                case TOPICS ->
                        new Evidence.SharedTopics(
                                demand.topics().size(),
                                network.nearest(demand.topics(), supply.topics()));
                case PLACE -> distance(supply).orElseThrow();
                case LANGUAGE -> sharedLanguages(supply);
                case ROOM -> room(supply).orElseThrow();
                case SECTOR -> nearestSector(supply).orElseThrow();
                case READINESS -> readiness(supply).orElseThrow();
                case OUTCOMES -> outcomes(supply).orElseThrow();
            };
        }

        private Evidence.SharedLanguages sharedLanguages(Supply supply) {
            var shared = new TreeSet<>(supply.languages());
            shared.retainAll(demand.spoken());
            return new Evidence.SharedLanguages(shared, shared.contains(demand.language()));
        }
    }
}
