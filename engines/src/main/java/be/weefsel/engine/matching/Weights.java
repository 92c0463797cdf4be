package be.weefsel.engine.matching;

import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Collectors;

/// How much each criterion counts. Shares that add up to one; a criterion that is not named has
/// none, as in weights that were kept before it came.
public record Weights(Map<Criterion, Double> shares) {
    /// Chosen by reasoning before anything was measured, and not tuned on the judged questions.
    ///
    /// Two thirds for the matter itself (text a little before topics, since every company writes a
    /// text and not every company picks its topics well; of the text, half for its words and half
    /// for its meaning); the rest for whether working together is practical, and did others good
    /// before, each so small that being near or free cannot outweigh knowing the subject.
    public static final Weights REASONED =
            new Weights(
                    Map.of(
                            Criterion.TEXT, 0.18,
                            Criterion.MEANING, 0.18,
                            Criterion.TOPICS, 0.31,
                            Criterion.PLACE, 0.07,
                            Criterion.LANGUAGE, 0.06,
                            Criterion.ROOM, 0.05,
                            Criterion.SECTOR, 0.06,
                            Criterion.READINESS, 0.05,
                            Criterion.OUTCOMES, 0.04));

    static final double TOLERANCE = 1e-9;

    public Weights {
        shares = ofEvery(shares);
        shares.forEach((criterion, share) -> {
            if (!(share >= 0 && share <= 1)) {
                throw new IllegalArgumentException(
                        "The weight (%s) of (%s) must lie in 0..1.".formatted(share, criterion));
            }
        });
        double sum = shares.values().stream().mapToDouble(Double::doubleValue).sum();
        if (Math.abs(sum - 1) > TOLERANCE) {
            throw new IllegalArgumentException(
                    "Weights must add up to 1, and add up to (%s): %s".formatted(sum, shares));
        }
    }

    private static Map<Criterion, Double> ofEvery(Map<Criterion, Double> shares) {
        var all = new EnumMap<Criterion, Double>(Criterion.class);
        for (var criterion : Criterion.values()) {
            all.put(criterion, shares.getOrDefault(criterion, 0.0));
        }
        return Collections.unmodifiableMap(all);
    }

    /// As people write them: rounded to hundredths that still add up to one. What is lost by
    /// rounding down goes to those that lost most.
    ///
    /// @param shares of every criterion, adding up to one
    public static Weights inHundredths(Map<Criterion, Double> shares) {
        var hundredths = new EnumMap<Criterion, Integer>(Criterion.class);
        shares.forEach((criterion, share) -> hundredths.put(criterion, (int) (share * 100)));
        int missing = 100 - hundredths.values().stream().mapToInt(Integer::intValue).sum();
        shares.entrySet().stream()
                .sorted(
                        Comparator.comparingDouble((Map.Entry<Criterion, Double> entry) ->
                                        (int) (entry.getValue() * 100) - entry.getValue() * 100)
                                .thenComparing(Map.Entry::getKey))
                .limit(missing)
                .forEach(entry -> hundredths.merge(entry.getKey(), 1, Integer::sum));
        return new Weights(
                hundredths.entrySet().stream()
                        .collect(
                                Collectors.toMap(
                                        Map.Entry::getKey, entry -> entry.getValue() / 100.0)));
    }

    /// The weight of one criterion, 0..1.
    public double of(Criterion criterion) {
        var share = shares.get(criterion);
        if (share == null) {
            throw new IllegalStateException("There is no weight of (%s).".formatted(criterion));
        }
        return share;
    }

    /// The weights of only those criteria of which something is known, stretched so that they add
    /// up to one again: $w'_c = w_c / \sum_{k} w_k$ over the known $k$.
    ///
    /// Empty when the known criteria weigh nothing together.
    Map<Criterion, Double> stretchedOver(Collection<Criterion> known) {
        double sum = known.stream().sorted().mapToDouble(this::of).sum();
        if (sum == 0) {
            return Map.of();
        }
        return known.stream()
                .collect(
                        Collectors.toMap(
                                criterion -> criterion,
                                criterion -> of(criterion) / sum,
                                (a, b) -> a,
                                () -> new EnumMap<>(Criterion.class)));
    }
}
