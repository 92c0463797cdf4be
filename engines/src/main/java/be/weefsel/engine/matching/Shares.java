package be.weefsel.engine.matching;

/// A share is a number from 0 to 1.
final class Shares {
    private Shares() {}

    static void check(String name, double share) {
        if (!(share >= 0 && share <= 1)) {
            throw new IllegalArgumentException("%s (%s) must lie in 0..1".formatted(name, share));
        }
    }
}
