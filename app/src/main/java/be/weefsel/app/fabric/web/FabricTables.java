package be.weefsel.app.fabric.web;

import be.weefsel.app.fabric.Disclosure;
import be.weefsel.app.fabric.Fabrics;
import be.weefsel.app.fabric.SectorNames;
import be.weefsel.app.fabric.Standing;
import be.weefsel.app.fabric.Standings;
import be.weefsel.app.openness.Dataset;
import be.weefsel.app.openness.Dataset.Column;
import be.weefsel.app.openness.Table;
import be.weefsel.app.platform.page.Frame;
import be.weefsel.app.platform.text.Texts;
import be.weefsel.engine.measure.Range;
import be.weefsel.fabric.area.AreaBook;
import be.weefsel.fabric.store.Edition;
import be.weefsel.fabric.table.AreaFigures;
import be.weefsel.fabric.table.Cell;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/// The tables of the fabric to take along, each with its code book.
@Component
class FabricTables {
    /// The figures of an area and its reference; those of its parts; its sectors; sectors of its
    /// parts.
    static final List<String> NAMES = List.of("figures", "parts", "sectors", "cells");

    static final List<String> FORMATS = List.of("csv", "xlsx", "parquet", "codebook");

    private final Fabrics fabrics;
    private final Disclosure disclosure;
    private final SectorNames names;

    FabricTables(Fabrics fabrics, Disclosure disclosure, SectorNames names) {
        this.fabrics = fabrics;
        this.disclosure = disclosure;
        this.names = names;
    }

    /// @return empty when there is no table of that name
    Optional<Dataset> find(Frame frame, String name, FabricChoices chosen) {
        var book = fabrics.areas();
        return switch (name) {
            case "figures" ->
                    Optional.of(
                            figures(
                                    frame,
                                    book,
                                    chosen,
                                    name,
                                    fabrics.figures(
                                            List.of(chosen.area(), chosen.reference()),
                                            chosen.tie(),
                                            chosen.population())));
            case "parts" ->
                    Optional.of(
                            figures(
                                    frame,
                                    book,
                                    chosen,
                                    name,
                                    fabrics.figuresOf(
                                            chosen.level(),
                                            chosen.area(),
                                            chosen.tie(),
                                            chosen.population())));
            case "sectors" -> {
                var query = chosen.ofArea(book);
                yield Optional.of(
                        standings(
                                frame,
                                book,
                                chosen,
                                name,
                                Standings.of(fabrics.table(query), disclosure.isShown(query))));
            }
            case "cells" -> {
                var query = chosen.ofParts(chosen.digits());
                Predicate<Cell> isShown = disclosure.isShown(query);
                yield Optional.of(
                        standings(
                                frame,
                                book,
                                chosen,
                                name,
                                Standings.of(fabrics.table(query), isShown).stream()
                                        .filter(s -> s.count().filter(c -> c == 0).isEmpty())
                                        .toList()));
            }
            default -> Optional.empty();
        };
    }

    private Dataset figures(
            Frame frame, AreaBook book, FabricChoices chosen, String name, List<AreaFigures> rows) {
        var texts = frame.texts();
        var columns =
                List.of(
                        word(texts, "area"),
                        word(texts, "area_name"),
                        number(texts, "firms", "enterprises"),
                        number(texts, "units", "establishment units"),
                        number(texts, "employers", "establishment units"),
                        number(texts, "jobs", "jobs"),
                        number(texts, "jobs_low", "jobs"),
                        number(texts, "jobs_high", "jobs"),
                        number(texts, "units_with_jobs", "establishment units"),
                        number(texts, "jobs_estimated", "jobs"),
                        number(texts, "industry_firms", "enterprises"),
                        number(texts, "industry_share", "share, 0..1"),
                        number(texts, "share_under_100", "share, 0..1"),
                        number(texts, "share_under_250", "share, 0..1"));
        var table = Table.of(columns.stream().map(Column::name).toList());
        var shown = disclosure.ofFigures(chosen.tie(), chosen.population());
        for (var figures : rows) {
            boolean counts = shown.areCountsShown(figures);
            boolean jobs = shown.areJobsShown(figures);
            boolean industry = shown.isIndustryShown(figures);
            boolean sizes = shown.areSizesShown(figures);
            table.row(
                    figures.area(),
                    FabricWords.areaName(frame, book, figures.area()),
                    counts ? Long.toString(figures.firms()) : "",
                    counts ? Long.toString(figures.units()) : "",
                    counts ? Long.toString(figures.employers()) : "",
                    jobs ? decimal(figures.jobs()) : "",
                    jobs ? decimal(figures.jobsLow()) : "",
                    jobs ? decimal(figures.jobsHigh()) : "",
                    jobs ? Long.toString(figures.unitsWithJobs()) : "",
                    jobs ? decimal(figures.estimatedJobs()) : "",
                    industry ? Long.toString(figures.industryFirms()) : "",
                    industry ? decimal(figures.industryShareOfFirms()) : "",
                    sizes ? decimal(figures.shareUnder100()) : "",
                    sizes ? decimal(figures.shareUnder250()) : "");
        }
        return dataset(frame, book, chosen, name, table, columns);
    }

    private Dataset standings(
            Frame frame,
            AreaBook book,
            FabricChoices chosen,
            String name,
            List<Standing> standings) {
        var texts = frame.texts();
        var unit = FabricChoices.key(chosen.of());
        var classification = names.classification(fabrics.editions());
        var columns =
                List.of(
                        word(texts, "area"),
                        word(texts, "area_name"),
                        word(texts, "sector"),
                        word(texts, "sector_name"),
                        number(texts, "count", unit),
                        number(texts, "share", "share, 0..1"),
                        number(texts, "reference_count", unit),
                        number(texts, "expected", unit),
                        number(texts, "lq", "quotient"),
                        number(texts, "lq_shrunken", "quotient"),
                        number(texts, "lq_low", "quotient"),
                        number(texts, "lq_high", "quotient"),
                        word(texts, "note"));
        var table = Table.of(columns.stream().map(Column::name).toList());
        for (var standing : standings) {
            var measured = standing.measured();
            var interval = measured.flatMap(Standing.Measured::interval);
            table.row(
                    standing.area(),
                    FabricWords.areaName(frame, book, standing.area()),
                    standing.sector(),
                    names.name(classification, standing.sector(), frame.language()).text(),
                    standing.count().map(FabricTables::decimal).orElse(""),
                    standing.share().map(FabricTables::decimal).orElse(""),
                    decimal(standing.reference()),
                    measured.map(m -> decimal(m.expected())).orElse(""),
                    measured.map(m -> decimal(m.quotient())).orElse(""),
                    measured.map(m -> decimal(m.shrunken())).orElse(""),
                    interval.map(Range::low).map(FabricTables::decimal).orElse(""),
                    interval.map(Range::high).map(FabricTables::decimal).orElse(""),
                    standing.count().isEmpty()
                            ? "suppressed"
                            : standing.isRanked() ? "" : "too few to rank");
        }
        return dataset(frame, book, chosen, name, table, columns);
    }

    private Dataset dataset(
            Frame frame,
            AreaBook book,
            FabricChoices chosen,
            String name,
            Table table,
            List<Column> columns) {
        var editions = fabrics.editions();
        return new Dataset(
                fileName(name, chosen, editions),
                table,
                columns,
                settings(frame, book, chosen, editions));
    }

    /// What it is, of which area, and of when: `fabric-sectors-30000-units-2025-10-04`.
    private static String fileName(String name, FabricChoices chosen, List<Edition> editions) {
        return Stream.concat(
                        Stream.of(
                                editions.stream().anyMatch(Edition::isSynthetic)
                                        ? "synthetic-fabric"
                                        : "fabric",
                                name,
                                chosen.area(),
                                FabricChoices.key(chosen.of())),
                        editions.stream()
                                .map(edition -> edition.snapshot().toString())
                                .max(String::compareTo)
                                .stream())
                .reduce((left, right) -> left + "-" + right)
                .orElse(name);
    }

    private static List<Map.Entry<String, String>> settings(
            Frame frame, AreaBook book, FabricChoices chosen, List<Edition> editions) {
        var texts = frame.texts();
        var settings = new ArrayList<Map.Entry<String, String>>();
        if (editions.stream().anyMatch(Edition::isSynthetic)) {
            settings.add(
                    Map.entry(
                            "synthetic",
                            texts.of("fabric.synthetic.title")
                                    + " "
                                    + texts.of("fabric.synthetic.sentence")));
        }
        FabricWords.sources(texts, editions)
                .forEach(source -> settings.add(Map.entry("source", source)));
        chosen.parameters().forEach((key, value) -> settings.add(Map.entry(key, value)));
        settings.add(
                Map.entry("reference_name", FabricWords.areaName(frame, book, chosen.reference())));
        settings.add(
                Map.entry(
                        "rules_edition",
                        editions.stream()
                                .map(edition -> Integer.toString(edition.rules()))
                                .distinct()
                                .reduce((left, right) -> left + ", " + right)
                                .orElse("")));
        settings.add(Map.entry("address", frame.link("/fabric") + "?" + chosen.asQuery()));
        settings.add(Map.entry("disclosure", texts.of("fabric.disclosure")));
        return settings;
    }

    private static Column word(Texts texts, String name) {
        return Column.word(name, meaning(texts, name));
    }

    private static Column number(Texts texts, String name, String unit) {
        return Column.number(name, unit, meaning(texts, name));
    }

    private static String meaning(Texts texts, String name) {
        return texts.of("fabric.column." + name.replace('_', '-'));
    }

    private static String decimal(OptionalDouble number) {
        return number.isPresent() ? decimal(number.getAsDouble()) : "";
    }

    /// In full, so that who works with it loses nothing.
    private static String decimal(double number) {
        return number == Math.rint(number)
                ? Long.toString(Math.round(number))
                : Double.toString(number);
    }
}
