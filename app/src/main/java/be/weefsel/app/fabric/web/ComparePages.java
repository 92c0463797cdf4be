package be.weefsel.app.fabric.web;

import be.weefsel.app.fabric.Disclosure;
import be.weefsel.app.fabric.Fabrics;
import be.weefsel.app.fabric.SectorNames;
import be.weefsel.app.fabric.Standing;
import be.weefsel.app.fabric.Standings;
import be.weefsel.app.fabric.web.ComparePage.Kept;
import be.weefsel.app.fabric.web.ComparePage.Row;
import be.weefsel.app.fabric.web.ComparePage.SectorRow;
import be.weefsel.app.platform.page.Frame;
import be.weefsel.fabric.area.AreaBook;
import be.weefsel.fabric.store.Edition;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/// Puts areas side by side.
@Component
class ComparePages {
    /// So many areas fit beside each other.
    static final int MOST = 4;

    private static final int MOST_SECTORS = 20;

    private final Fabrics fabrics;
    private final Disclosure disclosure;
    private final SectorNames names;
    private final FabricWords words;

    ComparePages(Fabrics fabrics, Disclosure disclosure, SectorNames names, FabricWords words) {
        this.fabrics = fabrics;
        this.disclosure = disclosure;
        this.names = names;
        this.words = words;
    }

    /// @param areas keys of areas that are there, at least one
    ComparePage page(Frame frame, List<String> areas, FabricChoices chosen) {
        var texts = frame.texts();
        var book = fabrics.areas();
        var editions = fabrics.editions();
        var shown = List.copyOf(new LinkedHashSet<>(areas)).stream().limit(MOST).toList();
        var columns = Stream.concat(shown.stream(), Stream.of(chosen.reference())).toList();
        return new ComparePage(
                frame,
                texts.of("fabric.compare.title", shown.size()),
                editions.stream().anyMatch(Edition::isSynthetic),
                FabricWords.sources(texts, editions),
                SectorNames.areMixed(editions),
                words.choices(frame, book, chosen, "/fabric/compare"),
                IntStream.range(0, MOST)
                        .mapToObj(place ->
                                words.areaGroups(
                                        frame, book, place < shown.size() ? shown.get(place) : ""))
                        .toList(),
                Stream.of("of", "digits", "rule", "tie", "population")
                        .map(name -> new Kept(name, chosen.parameters().getOrDefault(name, "")))
                        .toList(),
                columns.stream().map(key -> FabricWords.areaName(frame, book, key)).toList(),
                FabricWords.areaName(frame, book, chosen.reference()),
                figures(frame, columns, chosen),
                sectors(frame, book, shown, chosen, editions));
    }

    private List<Row> figures(Frame frame, List<String> columns, FabricChoices chosen) {
        var figures = fabrics.figures(columns, chosen.tie(), chosen.population());
        var shown = disclosure.ofFigures(chosen.tie(), chosen.population());
        return AreaPages.FIGURES.stream()
                .map(figure ->
                        new Row(
                                frame.texts().of("fabric.figure." + figure),
                                frame.texts().of("fabric.figure-help." + figure),
                                figures.stream()
                                        .map(of ->
                                                AreaPages.value(frame.texts(), figure, of, shown))
                                        .toList()))
                .toList();
    }

    private List<SectorRow> sectors(
            Frame frame,
            AreaBook book,
            List<String> areas,
            FabricChoices chosen,
            List<Edition> editions) {
        var classification = names.classification(editions);
        var bySector = new TreeMap<String, Map<String, Standing>>();
        for (var area : areas) {
            var query = chosen.in(area, book).ofArea(book);
            Standings.of(fabrics.table(query), disclosure.isShown(query))
                    .forEach(standing ->
                            bySector.computeIfAbsent(standing.sector(), _ -> new TreeMap<>())
                                    .put(area, standing));
        }
        Function<Map<String, Standing>, Double> highest =
                standings ->
                        standings.values().stream().mapToDouble(Standing::rank).max().orElse(0);
        return bySector.entrySet().stream()
                .filter(entry -> highest.apply(entry.getValue()) > 1)
                .sorted(
                        Comparator.comparingDouble(
                                (Map.Entry<String, Map<String, Standing>> entry) ->
                                        -highest.apply(entry.getValue())))
                .limit(MOST_SECTORS)
                .map(entry ->
                        new SectorRow(
                                frame.link("/fabric/sectors/" + entry.getKey())
                                        + "?"
                                        + chosen.asQuery(),
                                entry.getKey(),
                                names.name(classification, entry.getKey(), frame.language()),
                                values(frame, areas, entry.getValue())))
                .collect(Collectors.toCollection(ArrayList::new));
    }

    private static List<String> values(
            Frame frame, List<String> areas, Map<String, Standing> standings) {
        return areas.stream()
                .map(area ->
                        java.util.Optional.ofNullable(standings.get(area))
                                .filter(Standing::isRanked)
                                .flatMap(Standing::measured)
                                .map(m -> frame.texts().decimal(m.shrunken(), 2))
                                .orElse("–"))
                .toList();
    }
}
