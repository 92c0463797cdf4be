package be.weefsel.engine.measure;

import java.util.stream.IntStream;

/// How many times two sectors are found together becomes how near they are.
///
/// With $C_{pq}$ together, $k_p$ portfolios with one; and for the last four, as in `relatedness` of
/// the R package EconGeo, $S_p = \sum_{q \ne p} C_{pq}$ and $T = \sum_p S_p$. Those are 0 on the
/// diagonal, and for a sector that is found with no other.
public enum Normalisation {
    /// $C_{pq} / \max(k_p, k_q)$, the smaller of two conditional probabilities: 0..1, and 1 on the
    /// diagonal. Does not exist for a sector that is nowhere.
    ///
    /// Source: Hidalgo and others (2007), *The Product Space Conditions the Development of
    /// Nations*.
    HIDALGO {
        @Override
        Values.Cell cell(Cooccurrence together) {
            return (one, other) -> {
                int most = Math.max(together.portfoliosWith(one), together.portfoliosWith(other));
                return together.portfoliosWith(one) == 0 || together.portfoliosWith(other) == 0
                        ? Double.NaN
                        : (double) together.at(one, other) / most;
            };
        }
    },
    /// $C_{pq} T / (S_p S_q)$: how many times more than by chance, above 0.
    ///
    /// Source: Van Eck and Waltman (2009), *How to Normalize Cooccurrence Data?*
    ASSOCIATION {
        @Override
        double of(double together, double one, double other, double all) {
            return together / all / (one / all * (other / all));
        }
    },
    /// $C_{pq} / \sqrt{S_p S_q}$, 0..1.
    COSINE {
        @Override
        double of(double together, double one, double other, double all) {
            return together / Math.sqrt(one * other);
        }
    },
    /// $C_{pq} / (S_p + S_q - C_{pq})$, 0..1.
    JACCARD {
        @Override
        double of(double together, double one, double other, double all) {
            return together / (one + other - together);
        }
    },
    /// $C_{pq}$ over what chance gives when no sector is drawn twice: $\frac{T}{2}
    /// \left[\frac{S_p}{T} \frac{S_q}{T - S_p} + \frac{S_q}{T} \frac{S_p}{T - S_q}\right]$.
    ///
    /// Source: Steijn (2017), *Improvement on the Association Strength*.
    PROBABILITY {
        @Override
        double of(double together, double one, double other, double all) {
            double chance = one / all * (other / (all - one)) + other / all * (one / (all - other));
            return together / (chance * (all / 2));
        }
    };

    /// @param together how often both
    /// @param one how often the first with any other
    /// @param other how often the second with any other
    /// @param all the sum over all sectors
    double of(double together, double one, double other, double all) {
        throw new UnsupportedOperationException(
                "(%s) is no function of sums without the diagonal.".formatted(this));
    }

    Values.Cell cell(Cooccurrence together) {
        int size = together.sectors().size();
        var sums =
                IntStream.range(0, size)
                        .mapToDouble(one ->
                                IntStream.range(0, size)
                                        .filter(other -> other != one)
                                        .mapToDouble(other -> together.at(one, other))
                                        .sum())
                        .toArray();
        double all = Vectors.sum(sums);
        return (one, other) ->
                one == other || together.at(one, other) == 0
                        ? 0
                        : of(together.at(one, other), sums[one], sums[other], all);
    }

    /// How near each two sectors are.
    public Values proximity(Cooccurrence together) {
        return Values.of(together.sectorKeys(), together.sectorKeys(), cell(together));
    }
}
