package be.weefsel.app.fabric.web;

import be.weefsel.app.fabric.Disclosure;
import be.weefsel.app.fabric.Disclosure.OfFigures;
import be.weefsel.app.fabric.Fabrics;
import be.weefsel.app.fabric.SectorNames;
import be.weefsel.app.fabric.Standing;
import be.weefsel.app.fabric.Standings;
import be.weefsel.app.fabric.web.AreaPage.Effect;
import be.weefsel.app.fabric.web.AreaPage.Figure;
import be.weefsel.app.fabric.web.AreaPage.Link;
import be.weefsel.app.fabric.web.AreaPage.PartRow;
import be.weefsel.app.fabric.web.AreaPage.SectorRow;
import be.weefsel.app.platform.page.Frame;
import be.weefsel.app.platform.text.Texts;
import be.weefsel.app.vocabulary.SectorClassification;
import be.weefsel.fabric.area.AreaBook;
import be.weefsel.fabric.sector.SectorRule;
import be.weefsel.fabric.sector.TieRule;
import be.weefsel.fabric.store.Edition;
import be.weefsel.fabric.table.AreaFigures;
import be.weefsel.fabric.table.Cell;
import be.weefsel.fabric.table.Counted;
import be.weefsel.fabric.table.Industry;
import be.weefsel.fabric.table.Population;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.ToLongFunction;
import org.springframework.stereotype.Component;

/// Gathers an area at a glance.
@Component
class AreaPages {
    /// Names of the figures of an area, in the order in which they are shown.
    static final List<String> FIGURES =
            List.of("firms", "units", "employers", "jobs", "industry", "under-100", "under-250");

    /// So many parts are shown at once, the largest first.
    private static final int MOST_PARTS = 12;

    private static final int MOST_SPECIALISED = 12;

    /// Of the bar of a quotient: this much fills it.
    private static final double FULL_BAR = 4;

    /// Sectors are told industry from by two digits.
    private static final int DIVISION = 2;

    private final Fabrics fabrics;
    private final Disclosure disclosure;
    private final SectorNames names;
    private final FabricWords words;
    private final SymbolMaps maps;

    AreaPages(
            Fabrics fabrics,
            Disclosure disclosure,
            SectorNames names,
            FabricWords words,
            SymbolMaps maps) {
        this.fabrics = fabrics;
        this.disclosure = disclosure;
        this.names = names;
        this.words = words;
        this.maps = maps;
    }

    AreaPage page(Frame frame, FabricChoices chosen) {
        var texts = frame.texts();
        var book = fabrics.areas();
        var editions = fabrics.editions();
        var area = FabricWords.areaName(frame, book, chosen.area());
        var reference = FabricWords.areaName(frame, book, chosen.reference());
        var both =
                fabrics.figures(
                        List.of(chosen.area(), chosen.reference()),
                        chosen.tie(),
                        chosen.population());
        var own = both.getFirst();
        var registered =
                fabrics.figures(
                        List.of(chosen.area(), chosen.reference()),
                        chosen.tie(),
                        Population.REGISTERED);
        var shown = disclosure.ofFigures(chosen.tie(), chosen.population());
        var parts =
                fabrics.figuresOf(chosen.level(), chosen.area(), chosen.tie(), chosen.population());
        var standings = standings(book, chosen);
        var sectors = sectorRows(frame, chosen, editions, standings);
        return new AreaPage(
                frame,
                texts.of("fabric.area.title", area, own.firms(), own.units()),
                texts.of(
                        "fabric.area.standfirst",
                        FabricWords.share(texts, registered.getFirst().industryShareOfFirms()),
                        FabricWords.share(texts, registered.getLast().industryShareOfFirms()),
                        reference),
                editions.stream().anyMatch(Edition::isSynthetic),
                FabricWords.sources(texts, editions),
                SectorNames.areMixed(editions),
                words.choices(frame, book, chosen, "/fabric"),
                area,
                reference,
                texts.of("fabric.counted", chosen.of()),
                figures(texts, both, registered, shown),
                specialised(standings, sectors),
                sectors,
                map(frame, book, chosen, area, shown),
                words.levelName(frame, chosen.level()),
                parts.stream()
                        .sorted(
                                Comparator.comparingLong((AreaFigures part) -> -part.firms())
                                        .thenComparing(AreaFigures::area))
                        .limit(MOST_PARTS)
                        .map(part -> part(frame, book, chosen, part, shown))
                        .toList(),
                parts.size() <= MOST_PARTS
                        ? List.of()
                        : parts.stream()
                                .map(part -> part(frame, book, chosen, part, shown))
                                .sorted(Comparator.comparing(PartRow::name))
                                .toList(),
                effects(frame, book, chosen),
                downloads(frame, chosen),
                frame.link("/fabric/compare")
                        + "?%s&areas=%s".formatted(chosen.asQueryWithout("area"), chosen.area()));
    }

    // Figures

    /// @param both of the area, and of the reference
    /// @param registered the same of all that are registered
    private static List<Figure> figures(
            Texts texts, List<AreaFigures> both, List<AreaFigures> registered, OfFigures shown) {
        var figures = new ArrayList<Figure>();
        for (var name : FIGURES) {
            figures.add(figure(texts, name, name, both, shown));
            if (name.equals("jobs")) {
                figures.add(figure(texts, "industry-registered", "industry", registered, shown));
            }
        }
        return figures;
    }

    private static Figure figure(
            Texts texts, String name, String kind, List<AreaFigures> both, OfFigures shown) {
        return new Figure(
                texts.of("fabric.figure." + name),
                texts.of("fabric.figure-help." + name),
                value(texts, kind, both.getFirst(), shown),
                kind.equals("jobs") ? jobsDetail(texts, both.getFirst(), shown) : "",
                value(texts, kind, both.getLast(), shown));
    }

    /// One of [#FIGURES] of an area, as far as it may be shown.
    static String value(Texts texts, String name, AreaFigures figures, OfFigures shown) {
        return switch (name) {
            case "firms" -> count(texts, figures, AreaFigures::firms, shown);
            case "units" -> count(texts, figures, AreaFigures::units, shown);
            case "employers" -> count(texts, figures, AreaFigures::employers, shown);
            case "jobs" -> jobs(texts, figures, shown);
            case "industry" ->
                    FabricWords.share(
                            texts,
                            shown.isIndustryShown(figures)
                                    ? figures.industryShareOfFirms()
                                    : OptionalDouble.empty());
            case "under-100" -> sizes(texts, figures, figures.shareUnder100(), shown);
            case "under-250" -> sizes(texts, figures, figures.shareUnder250(), shown);
            default ->
                    throw new IllegalArgumentException("There is no figure (%s).".formatted(name));
        };
    }

    private static String sizes(
            Texts texts, AreaFigures figures, OptionalDouble share, OfFigures shown) {
        return FabricWords.share(
                texts, shown.areSizesShown(figures) ? share : OptionalDouble.empty());
    }

    private static String count(
            Texts texts, AreaFigures figures, ToLongFunction<AreaFigures> number, OfFigures shown) {
        return shown.areCountsShown(figures)
                ? texts.number(number.applyAsLong(figures))
                : texts.of("fabric.withheld");
    }

    private static String jobs(Texts texts, AreaFigures figures, OfFigures shown) {
        return shown.areJobsShown(figures) ? texts.number(Math.round(figures.jobs())) : "–";
    }

    private static String jobsDetail(Texts texts, AreaFigures own, OfFigures shown) {
        if (!shown.areJobsShown(own)) {
            return texts.of("fabric.figure.jobs-unknown");
        }
        var known =
                FabricWords.percentage(
                        texts, (double) own.unitsWithJobs() / Math.max(1, own.units()));
        return own.jobsLow() == own.jobsHigh()
                ? texts.of("fabric.figure.jobs-reported", known)
                : texts.of(
                        "fabric.figure.jobs-detail",
                        Math.round(own.jobsLow()),
                        Math.round(own.jobsHigh()),
                        known,
                        FabricWords.percentage(
                                texts, own.jobs() == 0 ? 0 : own.estimatedJobs() / own.jobs()));
    }

    // Sectors

    private List<Standing> standings(AreaBook book, FabricChoices chosen) {
        var query = chosen.ofArea(book);
        return Standings.of(fabrics.table(query), disclosure.isShown(query));
    }

    List<SectorRow> sectorRows(
            Frame frame, FabricChoices chosen, List<Edition> editions, List<Standing> standings) {
        var classification = names.classification(editions);
        return standings.stream()
                .map(standing -> sectorRow(frame, chosen, classification, standing))
                .toList();
    }

    private SectorRow sectorRow(
            Frame frame,
            FabricChoices chosen,
            SectorClassification classification,
            Standing standing) {
        var texts = frame.texts();
        var measured = standing.measured();
        return new SectorRow(
                frame.link("/fabric/sectors/" + standing.sector()) + "?" + chosen.asQuery(),
                standing.sector(),
                names.name(classification, standing.sector(), frame.language()),
                count(texts, standing),
                standing.share().map(share -> FabricWords.percentage(texts, share)).orElse("–"),
                measured.map(m -> texts.decimal(m.quotient(), 2)).orElse("–"),
                measured.map(m -> texts.decimal(m.shrunken(), 2)).orElse("–"),
                interval(texts, standing),
                bar(measured.map(Standing.Measured::shrunken).orElse(0.0)),
                standing.isRanked());
    }

    /// Withheld counts are fewer than four, or tell too much together with others.
    static String count(Texts texts, Standing standing) {
        return standing.count()
                .map(count ->
                        count == Math.rint(count)
                                ? texts.number(Math.round(count))
                                : texts.decimal(count, 1))
                .orElseGet(() -> texts.of("fabric.withheld"));
    }

    static String interval(Texts texts, Standing standing) {
        return standing.measured()
                .flatMap(Standing.Measured::interval)
                .map(range ->
                        texts.of(
                                "fabric.range",
                                texts.decimal(range.low(), 2),
                                texts.decimal(range.high(), 2)))
                .orElse("–");
    }

    static String bar(double quotient) {
        return String.format(Locale.ROOT, "%.1f", 100 * Math.min(1, quotient / FULL_BAR));
    }

    /// Those of which the whole interval lies above what is expected, the clearest first; of jobs,
    /// those with more than expected.
    private static List<SectorRow> specialised(List<Standing> standings, List<SectorRow> rows) {
        return standings.stream()
                .filter(Standing::isRanked)
                .filter(AreaPages::isMoreThanExpected)
                .sorted(Comparator.comparingDouble(Standing::rank).reversed())
                .limit(MOST_SPECIALISED)
                .flatMap(standing ->
                        rows.stream().filter(row -> row.code().equals(standing.sector())))
                .toList();
    }

    private static boolean isMoreThanExpected(Standing standing) {
        return standing.measured()
                .filter(m -> m.interval().map(range -> range.low() > 1).orElse(m.shrunken() > 1))
                .isPresent();
    }

    // Parts of the area

    private PartRow part(
            Frame frame,
            AreaBook book,
            FabricChoices chosen,
            AreaFigures figures,
            OfFigures shown) {
        var texts = frame.texts();
        return new PartRow(
                areaHref(frame, book, chosen, figures.area()),
                FabricWords.areaName(frame, book, figures.area()),
                value(texts, "firms", figures, shown),
                value(texts, "units", figures, shown),
                value(texts, "employers", figures, shown),
                value(texts, "jobs", figures, shown),
                value(texts, "industry", figures, shown));
    }

    static String areaHref(Frame frame, AreaBook book, FabricChoices chosen, String area) {
        return frame.link("/fabric/areas/" + area)
                + "?"
                + chosen.in(area, book).asQueryWithout("area");
    }

    private Optional<SymbolMap> map(
            Frame frame, AreaBook book, FabricChoices chosen, String area, OfFigures shown) {
        var texts = frame.texts();
        var of = texts.of("fabric.counted", chosen.of());
        var symbols =
                fabrics
                        .figuresOf("municipality", chosen.area(), chosen.tie(), chosen.population())
                        .stream()
                        .filter(shown::areCountsShown)
                        .map(figures -> symbol(frame, book, chosen, figures, shown))
                        .toList();
        return maps.draw(
                frame,
                book,
                chosen.area(),
                symbols,
                texts.of("fabric.map.label", of, area),
                texts.of("fabric.map.caption", of));
    }

    private static SymbolMaps.Symbol symbol(
            Frame frame,
            AreaBook book,
            FabricChoices chosen,
            AreaFigures figures,
            OfFigures shown) {
        double value =
                switch (chosen.of()) {
                    case FIRMS -> figures.firms();
                    case UNITS -> figures.units();
                    case EMPLOYERS -> figures.employers();
                    case JOBS -> shown.areJobsShown(figures) ? figures.jobs() : 0;
                };
        return new SymbolMaps.Symbol(
                figures.area(),
                value,
                areaHref(frame, book, chosen, figures.area()),
                frame.texts()
                        .of(
                                "fabric.map.symbol",
                                FabricWords.areaName(frame, book, figures.area()),
                                Math.round(value)));
    }

    // What other choices would say

    private List<Effect> effects(Frame frame, AreaBook book, FabricChoices chosen) {
        var texts = frame.texts();
        var effects = new ArrayList<Effect>();
        for (var tie : TieRule.values()) {
            effects.add(
                    effect(
                            frame,
                            book,
                            chosen,
                            chosen.by(SectorRule.SINGLE, tie),
                            texts.of("fabric.effect.single", texts.of("fabric.tie", tie))));
        }
        for (var rule : List.of(SectorRule.FRACTIONAL, SectorRule.EMPLOYERS)) {
            effects.add(
                    effect(
                            frame,
                            book,
                            chosen,
                            chosen.by(rule, chosen.tie()),
                            texts.of("fabric.rule", rule)));
        }
        for (var population : Population.values()) {
            if (population != chosen.population()) {
                effects.add(
                        effect(
                                frame,
                                book,
                                chosen,
                                chosen.among(population),
                                texts.of("fabric.population", population)));
            }
        }
        return effects;
    }

    private Effect effect(
            Frame frame, AreaBook book, FabricChoices chosen, FabricChoices other, String name) {
        var texts = frame.texts();
        var counted = other.of() == Counted.FIRMS ? other.counting(Counted.UNITS) : other;
        var table = fabrics.table(counted.ofArea(book, DIVISION));
        return new Effect(
                frame.link("/fabric/areas/" + chosen.area()) + "?" + other.asQueryWithout("area"),
                name,
                texts.number(Math.round(sum(table.cells(), counted.of()))),
                FabricWords.share(texts, industry(table.cells(), counted.of())),
                FabricWords.share(texts, industry(table.reference(), counted.of())),
                other.equals(chosen));
    }

    private static double sum(List<Cell> cells, Counted of) {
        return cells.stream().mapToDouble(cell -> cell.count(of)).sum();
    }

    private static OptionalDouble industry(List<Cell> cells, Counted of) {
        double all = sum(cells, of);
        return all == 0
                ? OptionalDouble.empty()
                : OptionalDouble.of(
                        sum(
                                        cells.stream()
                                                .filter(cell -> Industry.isIndustry(cell.sector()))
                                                .toList(),
                                        of)
                                / all);
    }

    // To take along

    private static List<AreaPage.Downloads> downloads(Frame frame, FabricChoices chosen) {
        return FabricTables.NAMES.stream()
                .map(name ->
                        new AreaPage.Downloads(
                                frame.texts().of("fabric.table." + name),
                                links(frame, name, chosen)))
                .toList();
    }

    /// A table in all its formats.
    static List<Link> links(Frame frame, String table, FabricChoices chosen) {
        return FabricTables.FORMATS.stream()
                .map(format ->
                        new Link(
                                frame.link("/fabric/tables/%s/%s".formatted(table, format))
                                        + "?"
                                        + chosen.asQuery(),
                                frame.texts().of("fabric.format." + format)))
                .toList();
    }
}
