package be.weefsel.engine.disclosure;

/// How far from its true value a withheld cell must seem possible to whoever reads all that is
/// published: from the value less `down` to the value plus `up`.
///
/// @param down 0 or more, in the unit of the cell
/// @param up 0 or more, in the unit of the cell
public record Protection(long down, long up) {
    public Protection {
        if (down < 0 || up < 0) {
            throw new IllegalArgumentException(
                    "A protection goes down (%d) and up (%d) by 0 or more.".formatted(down, up));
        }
    }

    /// The least width of the interval in which the cell may lie.
    public long width() {
        return down + up;
    }
}
