package be.weefsel.engine.measure;

/// A plant in an area.
///
/// @param size jobs, 0 or more
public record Plant(String area, String sector, double size) {
    public Plant {
        if (!(size >= 0 && size < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException(
                    "The size (%s) of a plant must be 0 or more.".formatted(size));
        }
    }
}
