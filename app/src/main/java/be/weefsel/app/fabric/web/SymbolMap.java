package be.weefsel.app.fabric.web;

import java.util.List;

/// Circles on the outline of an area: as much surface as there is of something.
///
/// @param label what one sees, in a sentence
/// @param outline path of the line around
public record SymbolMap(
        int width,
        int height,
        String label,
        List<Shape> shapes,
        String outline,
        List<Circle> circles,
        String caption) {

    /// @param path of SVG
    public record Shape(String name, String path) {}

    /// @param x of its middle, as `12.5`
    public record Circle(String href, String title, String x, String y, String radius) {}
}
