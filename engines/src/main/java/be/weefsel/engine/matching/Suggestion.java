package be.weefsel.engine.matching;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// A supply that may help, with the whole account of why.
///
/// @param components in the order of [Criterion], only those of which both sides have data
public record Suggestion(String supply, String owner, List<Component> components) {
    public Suggestion {
        components = List.copyOf(components);
        var criteria = components.stream().map(Component::criterion).toList();
        if (!criteria.equals(criteria.stream().distinct().sorted().toList())) {
            throw new IllegalArgumentException(
                    "Supply (%s) must be judged once by each criterion, in their order, not by (%s)."
                            .formatted(supply, criteria));
        }
        double weight = components.stream().mapToDouble(Component::weight).sum();
        if (Math.abs(weight - 1) > Weights.TOLERANCE) {
            throw new IllegalArgumentException(
                    "The weights of supply (%s) must add up to 1, and add up to (%s)."
                            .formatted(supply, weight));
        }
    }

    /// The sum of the shares, 0..1.
    public double total() {
        double total = 0;
        for (var component : components) {
            total += component.share();
        }
        return Math.min(1, total);
    }

    /// Whether more than half of the total speaks about the matter itself, and not about whether
    /// working together is practical.
    public boolean isMostlyOfSubstance() {
        double substance = 0;
        for (var component : components) {
            substance += component.criterion().isOfSubstance() ? component.share() : 0;
        }
        return substance > total() / 2;
    }

    public Optional<Component> findComponent(Criterion criterion) {
        return components.stream()
                .filter(component -> component.criterion() == criterion)
                .findFirst();
    }

    /// The same suggestion as other weights would have it.
    ///
    /// @return empty when what is known of it weighs nothing in them
    public Optional<Suggestion> weighedBy(Weights weights) {
        var stretched =
                weights.stretchedOver(components.stream().map(Component::criterion).toList());
        return stretched.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new Suggestion(
                                supply,
                                owner,
                                components.stream()
                                        .map(one ->
                                                new Component(
                                                        one.value(),
                                                        stretched.getOrDefault(
                                                                one.criterion(), 0.0),
                                                        one.evidence()))
                                        .toList()));
    }

    /// The criteria by which nobody could judge, because one of the two sides gives no data. Their
    /// weight went to the others in proportion.
    public Set<Criterion> withoutData() {
        var missing = EnumSet.copyOf(Arrays.asList(Criterion.values()));
        components.forEach(component -> missing.remove(component.criterion()));
        return missing;
    }
}
