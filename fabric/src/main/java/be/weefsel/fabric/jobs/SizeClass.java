package be.weefsel.fabric.jobs;

import java.util.OptionalInt;
import java.util.regex.Pattern;

/// A class of sizes of units in jobs: `10-19`, or `1000+` without an end.
///
/// @param low the smallest size, 1 or more
/// @param high the largest
record SizeClass(int low, OptionalInt high) implements Comparable<SizeClass> {
    private static final Pattern CLOSED = Pattern.compile("(\\d{1,6})\\s*-\\s*(\\d{1,6})");
    private static final Pattern OPEN = Pattern.compile("(\\d{1,6})\\s*\\+");

    SizeClass {
        if (low < 1 || high.orElse(low) < low) {
            throw new IllegalArgumentException("(%d) to (%s) is no class.".formatted(low, high));
        }
    }

    /// @throws IllegalArgumentException when it is no class
    static SizeClass of(String text) {
        var closed = CLOSED.matcher(text.strip());
        if (closed.matches()) {
            return new SizeClass(
                    Integer.parseInt(closed.group(1)),
                    OptionalInt.of(Integer.parseInt(closed.group(2))));
        }
        var open = OPEN.matcher(text.strip());
        if (open.matches()) {
            return new SizeClass(Integer.parseInt(open.group(1)), OptionalInt.empty());
        }
        throw new IllegalArgumentException("(%s) is no class.".formatted(text));
    }

    boolean overlaps(SizeClass other) {
        return low <= other.high.orElse(Integer.MAX_VALUE)
                && other.low <= high.orElse(Integer.MAX_VALUE);
    }

    @Override
    public int compareTo(SizeClass other) {
        return Integer.compare(low, other.low);
    }

    @Override
    public String toString() {
        return high.isPresent() ? low + "-" + high.getAsInt() : low + "+";
    }
}
