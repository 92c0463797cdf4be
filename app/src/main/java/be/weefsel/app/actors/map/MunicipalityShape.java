package be.weefsel.app.actors.map;

import be.weefsel.app.platform.network.Network;
import be.weefsel.app.platform.page.Frame;
import be.weefsel.app.vocabulary.Area;
import be.weefsel.app.vocabulary.Areas;
import be.weefsel.app.vocabulary.map.Outline;
import be.weefsel.app.vocabulary.map.Outlines;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeMap;

/// A municipality of the network's region, with its shape.
///
/// @param subRegion key of the sub-region in which it lies; empty when it lies in none
/// @param outline its own, or that of the municipality that it went up in
record MunicipalityShape(Area area, String subRegion, Outline outline) {

    /// Those of a day of which we have a shape.
    static List<MunicipalityShape> on(LocalDate day, Frame frame, Areas areas, Outlines outlines) {
        var within = frame.network().map(Network::areas).orElse(List.of());
        var inside = areas.municipalityCodesOf(within);
        var subRegions = new TreeMap<String, String>();
        areas.subRegionsOn(day, within)
                .forEach(part ->
                        part.municipalities().forEach(code -> subRegions.put(code, part.key())));
        return areas.areasOn(day).stream()
                .filter(area -> inside.contains(area.code()))
                .flatMap(area ->
                        outlines.findOutline(area).stream()
                                .map(outline ->
                                        new MunicipalityShape(
                                                area,
                                                subRegions.getOrDefault(area.code(), ""),
                                                outline)))
                .toList();
    }
}
