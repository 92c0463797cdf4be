package be.weefsel.app.platform.weave;

import java.util.List;
import java.util.stream.IntStream;

/// How the threads of one crossing lie, in a drawing of 96 wide and 64 high.
///
/// @param picks heights of the weft threads, from top to bottom
public record Cloth(List<Double> picks) {
    public static final int WIDTH = 96;
    public static final int HEIGHT = 64;

    /// Where the warp threads hang.
    public static final List<Integer> WARP = List.of(12, 36, 60, 84);

    private static final double DISTANCE = 5;
    private static final double WOVEN_HEIGHT = 54;

    public Cloth {
        picks = List.copyOf(picks);
    }

    /// One thread for each thing counted, beaten together around the middle; the more there are,
    /// the closer they lie.
    static Cloth of(int count) {
        var distance = Math.min(DISTANCE, WOVEN_HEIGHT / Math.max(count - 1, 1));
        var top = HEIGHT / 2.0 - distance * (count - 1) / 2;
        return new Cloth(
                IntStream.range(0, count)
                        .mapToObj(i -> Drawing.rounded(top + i * distance))
                        .toList());
    }
}
