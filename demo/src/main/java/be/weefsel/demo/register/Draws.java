package be.weefsel.demo.register;

import java.util.Arrays;

/// Random numbers that follow from the seed, from what they are about and from whose they are, and
/// not from what was drawn before: SplitMix64 (Steele, Lea and Flood 2014). The same on every
/// machine.
final class Draws {
    private static final long GOLDEN = 0x9E3779B97F4A7C15L;

    private static final double FAR = 1e6;

    private final long seed;
    private long state;

    Draws(long seed) {
        this.seed = seed;
    }

    /// From here on the numbers of one thing.
    Draws of(About about, long id) {
        state = mix(seed * GOLDEN + about.name().hashCode()) ^ mix(id + 0x632BE59BD9B4E019L);
        return this;
    }

    /// Uniform, at least 0 and less than 1.
    double share() {
        return (next() >>> 11) * 0x1.0p-53;
    }

    boolean chance(double probability) {
        return share() < probability;
    }

    /// Uniform, at least 0 and less than the bound.
    int below(int bound) {
        return (int) ((next() >>> 33) % bound);
    }

    /// Normal with mean 0 and standard deviation 1 (Box and Muller 1958).
    double normal() {
        double radius = StrictMath.sqrt(-2 * StrictMath.log(1 - share()));
        return radius * StrictMath.cos(2 * StrictMath.PI * share());
    }

    /// Days until something happens that happens at a constant rate, 1,000,000 at most.
    double daysUntil(double timesPerYear) {
        return Math.min(FAR, -StrictMath.log(1 - share()) / timesPerYear * 365);
    }

    /// An index, by weights that were added up.
    int choose(double[] cumulative) {
        int found = Arrays.binarySearch(cumulative, share() * cumulative[cumulative.length - 1]);
        return Math.min(found < 0 ? -found - 1 : found + 1, cumulative.length - 1);
    }

    /// Puts the first so many in another order (Fisher and Yates).
    void shuffle(int[] values, int count) {
        for (int i = count - 1; i > 0; i--) {
            int other = below(i + 1);
            int kept = values[i];
            values[i] = values[other];
            values[other] = kept;
        }
    }

    /// Each weight added to those before it.
    static double[] addUp(double[] weights) {
        var cumulative = weights.clone();
        for (int i = 1; i < cumulative.length; i++) {
            cumulative[i] += cumulative[i - 1];
        }
        return cumulative;
    }

    private long next() {
        state += GOLDEN;
        return mix(state);
    }

    private static long mix(long value) {
        long z = (value ^ (value >>> 30)) * 0xbf58476d1ce4e5b9L;
        z = (z ^ (z >>> 27)) * 0x94d049bb133111ebL;
        return z ^ (z >>> 31);
    }
}
