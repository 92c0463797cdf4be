package be.weefsel.fabric.table;

import org.assertj.core.api.recursive.comparison.RecursiveComparisonConfiguration;

/// Sums of weights that were added in another order.
final class RoughlyEqual {
    static final RecursiveComparisonConfiguration CONFIGURATION =
            RecursiveComparisonConfiguration.builder()
                    .withEqualsForType((a, b) -> Math.abs(a - b) < 1e-9, Double.class)
                    .build();

    private RoughlyEqual() {}
}
