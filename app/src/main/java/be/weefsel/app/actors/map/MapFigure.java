package be.weefsel.app.actors.map;

import java.util.List;

/// A map as it is shown, with everything on it in place. See `actors/map.jte`.
///
/// @param label what one sees, in a sentence
/// @param seams path of the lines between sub-regions
/// @param outline path of the line around the region
/// @param caption what is not on it, and where the lines come from
public record MapFigure(
        int width,
        int height,
        String label,
        List<Municipality> municipalities,
        String seams,
        String outline,
        List<Dot> dots,
        List<Name> names,
        List<Sign> shapes,
        List<Sign> threads,
        String caption) {

    /// @param path of SVG
    public record Municipality(String name, String path, boolean chosen) {}

    /// An actor. Its shape says what kind it is, its colour which factory.
    ///
    /// @param x left side, as `12.5`
    /// @param y upper side
    public record Dot(
            String href,
            String name,
            String thread,
            String shape,
            String x,
            String y,
            String size) {}

    public record Name(String text, String x, String y) {}

    /// A line of the legend.
    ///
    /// @param sign shape, or class of thread
    public record Sign(String sign, String text) {}
}
