package be.weefsel.engine.measure;

/// From a lower end to an upper one; both are `NaN` when there is no such range.
public record Range(double low, double high) {
    public Range {
        if (low > high) {
            throw new IllegalArgumentException("(%s) is above (%s).".formatted(low, high));
        }
    }

    public boolean contains(double value) {
        return low <= value && value <= high;
    }
}
