package be.weefsel.engine.matching;

import java.util.Collection;

/// What came of earlier introductions of one owner, in the eyes of those who asked.
///
/// @param introductions of which the outcome is known, 0 or more
/// @param solved how many of them solved the question; one that solved it in part counts for half
public record PastOutcomes(int introductions, double solved) {
    /// From so many on they count: fewer say little, and tell what one company thought.
    static final int FEWEST = 3;

    /// The usual share counts as much as this many introductions, so that a few outcomes, good or
    /// bad, move it only a little.
    private static final double WORTH_OF_THE_USUAL = 4;

    public PastOutcomes {
        if (!(solved >= 0 && solved <= introductions)) {
            throw new IllegalArgumentException(
                    "Solved (%s) must lie in 0..%s introductions."
                            .formatted(solved, introductions));
        }
    }

    /// The share that is solved over all owners, 0..1; 0 when nothing is known.
    static double usualIn(Collection<PastOutcomes> all) {
        double introductions = all.stream().mapToInt(PastOutcomes::introductions).sum();
        double solved = all.stream().mapToDouble(PastOutcomes::solved).sum();
        return introductions == 0 ? 0 : solved / introductions;
    }

    boolean isEnough() {
        return introductions >= FEWEST;
    }

    /// The share that is expected to be solved: $(s + m u) / (n + m)$ with $s$ of $n$ solved, the
    /// usual share $u$ and $m = 4$, the mean of a beta distribution with $u$ as its prior.
    double expected(double usual) {
        return (solved + WORTH_OF_THE_USUAL * usual) / (introductions + WORTH_OF_THE_USUAL);
    }
}
