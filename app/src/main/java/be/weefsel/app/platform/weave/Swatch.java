package be.weefsel.app.platform.weave;

import be.weefsel.app.platform.text.Passage;
import java.util.List;
import java.util.stream.IntStream;

/// A factory as a sample in a book, in the form in which it is shown: its thread, with one stroke
/// for each member.
///
/// @param thread class of its thread
/// @param members how many strokes
/// @param counts what the factory counts, in words
public record Swatch(
        String name, String href, String thread, Passage purpose, int members, String counts) {
    public static final int WIDTH = 240;
    public static final int HEIGHT = 18;

    private static final double FIRST = 2;
    private static final double DISTANCE = 4;

    /// Where the strokes stand: four apart, or closer when they would not fit.
    public List<Double> strokes() {
        var distance = Math.min(DISTANCE, (WIDTH - 2 * FIRST) / Math.max(members - 1, 1));
        return IntStream.range(0, members)
                .mapToObj(i -> Drawing.rounded(FIRST + i * distance))
                .toList();
    }
}
