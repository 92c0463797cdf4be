package be.weefsel.app.fabric.web;

import be.weefsel.app.fabric.Remembered;
import be.weefsel.app.platform.page.Frame;
import be.weefsel.app.vocabulary.Area;
import be.weefsel.app.vocabulary.Areas;
import be.weefsel.app.vocabulary.map.Outline;
import be.weefsel.app.vocabulary.map.Outlines;
import be.weefsel.app.vocabulary.map.RegionMap;
import be.weefsel.fabric.area.AreaBook;
import be.weefsel.fabric.area.FabricArea;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/// Draws how much there is of something in each part of an area.
@Component
class SymbolMaps {
    private static final int WIDTH = 640;
    private static final double LARGEST = 34;

    /// More outlines than this make the page heavy: then those of provinces are drawn.
    private static final int MANY = 120;

    /// As many areas are kept drawn.
    private static final int DRAWN = 60;

    /// What lies under the symbols.
    private record Ground(RegionMap map, List<RegionMap.Drawn> pieces, String outline) {}

    private final Areas areas;
    private final Outlines outlines;
    private final Remembered drawn = new Remembered(DRAWN);

    SymbolMaps(Areas areas, Outlines outlines) {
        this.areas = areas;
        this.outlines = outlines;
    }

    /// What is drawn at the centre of a part.
    record Symbol(String area, double value, String href, String title) {}

    /// @param inside key of the area that is drawn
    /// @return empty when we have no outlines of it, or nothing to draw
    Optional<SymbolMap> draw(
            Frame frame,
            AreaBook book,
            String inside,
            List<Symbol> symbols,
            String label,
            String caption) {
        var known =
                areas.areasOn(frame.today()).stream()
                        .collect(
                                Collectors.toMap(Area::code, Function.identity(), (one, _) -> one));
        var shapes = shapes(book, inside, known);
        double most = symbols.stream().mapToDouble(Symbol::value).max().orElse(0);
        if (shapes.isEmpty() || most <= 0) {
            return Optional.empty();
        }
        var ground = ground(shapes);
        return Optional.of(
                new SymbolMap(
                        ground.map().width(),
                        ground.map().height(),
                        label,
                        ground.pieces().stream()
                                .map(piece ->
                                        new SymbolMap.Shape(
                                                name(frame, known, piece.code()), piece.path()))
                                .toList(),
                        ground.outline(),
                        circles(symbols, known, ground.map(), most),
                        caption));
    }

    /// Drawn once: the same outlines always give the same lines.
    private Ground ground(List<Outline> shapes) {
        var codes = shapes.stream().map(Outline::code).toList();
        return drawn.find(codes)
                .map(Ground.class::cast)
                .orElseGet(() -> {
                    var map =
                            new RegionMap(
                                    shapes.stream()
                                            .map(outline -> new RegionMap.Piece("", outline))
                                            .toList(),
                                    WIDTH);
                    var ground = new Ground(map, map.pieces(), map.outline());
                    drawn.keep(codes, ground, 1);
                    return ground;
                });
    }

    private List<Outline> shapes(AreaBook book, String inside, Map<String, Area> known) {
        Set<String> municipalities = book.municipalitiesIn(inside);
        Stream<String> codes =
                municipalities.size() > MANY
                        ? book.areasOf("province", inside).stream().map(FabricArea::key)
                        : municipalities.stream();
        return codes.sorted()
                .flatMap(code -> Optional.ofNullable(known.get(code)).stream())
                .flatMap(area -> outlines.findOutline(area).stream())
                .toList();
    }

    private static String name(Frame frame, Map<String, Area> known, String code) {
        return Optional.ofNullable(known.get(code))
                .map(area -> area.name().in(frame.language()).text())
                .orElse("");
    }

    /// The largest first, so that small ones lie on top.
    private static List<SymbolMap.Circle> circles(
            List<Symbol> symbols, Map<String, Area> known, RegionMap map, double most) {
        return symbols.stream()
                .filter(symbol -> symbol.value() > 0 && known.containsKey(symbol.area()))
                .sorted(
                        Comparator.comparingDouble(Symbol::value)
                                .reversed()
                                .thenComparing(Symbol::area))
                .flatMap(symbol ->
                        Optional.ofNullable(known.get(symbol.area()))
                                .map(area -> circle(symbol, map.project(area.centre()), most))
                                .stream())
                .toList();
    }

    private static SymbolMap.Circle circle(Symbol symbol, RegionMap.Point at, double most) {
        return new SymbolMap.Circle(
                symbol.href(),
                symbol.title(),
                decimal(at.x()),
                decimal(at.y()),
                decimal(Math.max(1.5, LARGEST * Math.sqrt(symbol.value() / most))));
    }

    private static String decimal(double number) {
        return String.format(Locale.ROOT, "%.1f", number);
    }
}
