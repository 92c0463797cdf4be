package be.weefsel.bench;

import java.util.function.Supplier;

/// An answer, and how long it took on the clock.
record Timed<T>(T answer, double seconds) {
    static <T> Timed<T> of(Supplier<T> work) {
        long start = System.nanoTime();
        T answer = work.get();
        return new Timed<>(answer, (System.nanoTime() - start) / 1e9);
    }
}
