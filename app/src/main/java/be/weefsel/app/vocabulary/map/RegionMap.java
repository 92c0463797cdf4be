package be.weefsel.app.vocabulary.map;

import be.weefsel.app.vocabulary.Place;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/// A region on paper: where each of its parts, and each place, comes to lie on a drawing of a given
/// width, and the lines between.
///
/// The projection is equirectangular, true to scale at the middle of the region: fine for a
/// province, not for a continent.
public final class RegionMap {
    private static final double MARGIN = 8;

    /// A piece of the region.
    ///
    /// @param group key of the sub-region it belongs to
    public record Piece(String group, Outline outline) {}

    /// A piece as a path of SVG.
    public record Drawn(String code, String path) {}

    /// On the drawing, from the top left.
    public record Point(double x, double y) {}

    private final List<Piece> pieces;
    private final double west;
    private final double north;
    private final double perDegreeEast;
    private final double perDegreeNorth;
    private final int width;
    private final int height;
    private final Map<Edge, Set<String>> groupsByEdge = new HashMap<>();
    private final Map<Edge, Integer> timesByEdge = new HashMap<>();

    /// @param pieces at least one
    public RegionMap(List<Piece> pieces, int width) {
        this.pieces = List.copyOf(pieces);
        this.width = width;
        var all =
                pieces.stream()
                        .flatMap(piece -> piece.outline().rings().stream())
                        .flatMap(List::stream)
                        .toList();
        if (all.isEmpty()) {
            throw new IllegalArgumentException("A map needs at least one outline.");
        }
        west = all.stream().mapToDouble(Place::longitude).min().orElseThrow();
        north = all.stream().mapToDouble(Place::latitude).max().orElseThrow();
        var east = all.stream().mapToDouble(Place::longitude).max().orElseThrow();
        var south = all.stream().mapToDouble(Place::latitude).min().orElseThrow();
        perDegreeEast = (width - 2 * MARGIN) / (east - west);
        perDegreeNorth = perDegreeEast / Math.cos(Math.toRadians((north + south) / 2));
        height = (int) Math.ceil((north - south) * perDegreeNorth + 2 * MARGIN);
        countEdges();
    }

    private void countEdges() {
        for (var piece : pieces) {
            for (var ring : piece.outline().rings()) {
                for (var i = 1; i < ring.size(); i++) {
                    var edge = Edge.between(ring.get(i - 1), ring.get(i));
                    groupsByEdge.computeIfAbsent(edge, e -> new TreeSet<>()).add(piece.group());
                    timesByEdge.merge(edge, 1, Integer::sum);
                }
            }
        }
    }

    public int width() {
        return width;
    }

    public int height() {
        return height;
    }

    public Point project(Place place) {
        return new Point(
                MARGIN + (place.longitude() - west) * perDegreeEast,
                MARGIN + (north - place.latitude()) * perDegreeNorth);
    }

    /// Whether the place falls on the drawing, within the region or just beside it.
    public boolean shows(Place place) {
        var point = project(place);
        return point.x() >= 0 && point.x() <= width && point.y() >= 0 && point.y() <= height;
    }

    /// The pieces, in the order in which they were given.
    public List<Drawn> pieces() {
        return pieces.stream()
                .map(piece ->
                        new Drawn(
                                piece.outline().code(),
                                String.join(
                                        "",
                                        piece.outline().rings().stream()
                                                .map(ring -> path(ring) + "z")
                                                .toList())))
                .toList();
    }

    /// The lines between sub-regions.
    public String seams() {
        return lines((edge, group) -> isSeam(edge) && isFirstGroup(edge, group));
    }

    /// The line around the region: what belongs to one piece only.
    public String outline() {
        return lines((edge, group) -> timesByEdge.getOrDefault(edge, 0) == 1);
    }

    private boolean isSeam(Edge edge) {
        return groupsByEdge.getOrDefault(edge, Set.of()).size() > 1;
    }

    /// A seam is met from both sides, and drawn from one.
    private boolean isFirstGroup(Edge edge, String group) {
        return groupsByEdge.getOrDefault(edge, Set.of()).iterator().next().equals(group);
    }

    private interface Choice {
        boolean takes(Edge edge, String group);
    }

    /// Paths of all chosen edges; those that follow each other in a ring make one line.
    private String lines(Choice choice) {
        var paths = new StringBuilder();
        for (var piece : pieces) {
            for (var ring : piece.outline().rings()) {
                var line = new ArrayList<Place>();
                for (var i = 1; i < ring.size(); i++) {
                    if (choice.takes(Edge.between(ring.get(i - 1), ring.get(i)), piece.group())) {
                        if (line.isEmpty()) {
                            line.add(ring.get(i - 1));
                        }
                        line.add(ring.get(i));
                    } else {
                        paths.append(path(line));
                        line.clear();
                    }
                }
                paths.append(path(line));
            }
        }
        return paths.toString();
    }

    /// In tenths of a unit and relative to the point before, which keeps pages small. Points that
    /// fall together are drawn once.
    private String path(List<Place> places) {
        var path = new StringBuilder();
        var lastX = 0L;
        var lastY = 0L;
        for (var i = 0; i < places.size(); i++) {
            var point = project(places.get(i));
            var x = Math.round(point.x() * 10);
            var y = Math.round(point.y() * 10);
            if (i == 0) {
                path.append('M').append(tenths(x)).append(' ').append(tenths(y)).append('l');
            } else if (x != lastX || y != lastY) {
                path.append(tenths(x - lastX)).append(' ').append(tenths(y - lastY)).append(' ');
            }
            lastX = x;
            lastY = y;
        }
        return path.toString().stripTrailing();
    }

    private static String tenths(long tenths) {
        var sign = tenths < 0 ? "-" : "";
        var size = Math.abs(tenths);
        return sign + size / 10 + (size % 10 == 0 ? "" : "." + size % 10);
    }

    /// A piece of border, the same from both sides.
    private record Edge(Place one, Place other) {
        static Edge between(Place a, Place b) {
            var inOrder =
                    a.longitude() < b.longitude()
                            || (a.longitude() == b.longitude() && a.latitude() <= b.latitude());
            return inOrder ? new Edge(a, b) : new Edge(b, a);
        }
    }
}
