package be.weefsel.app.fabric.web;

import be.weefsel.app.fabric.Disclosure;
import be.weefsel.app.fabric.Fabrics;
import be.weefsel.app.fabric.SectorNames;
import be.weefsel.app.fabric.Standing;
import be.weefsel.app.fabric.Standings;
import be.weefsel.app.fabric.web.SectorPage.AreaRow;
import be.weefsel.app.fabric.web.SectorPage.Lead;
import be.weefsel.app.platform.page.Frame;
import be.weefsel.app.platform.text.Language;
import be.weefsel.app.platform.text.Passage;
import be.weefsel.app.vocabulary.Sector;
import be.weefsel.app.vocabulary.SectorClassification;
import be.weefsel.fabric.area.AreaBook;
import be.weefsel.fabric.sector.SectorRule;
import be.weefsel.fabric.store.Edition;
import be.weefsel.fabric.table.TableQuery;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// Gathers a sector in an area.
@Component
class SectorPages {
    private static final int MOST_LEADS = 15;

    /// The finest that is counted.
    private static final int FINEST = 5;

    /// Sizes of enterprises that are told; never the exact number.
    private static final List<Integer> SIZES = List.of(500, 250, 100, 50, 10, 0);

    private final Fabrics fabrics;
    private final Disclosure disclosure;
    private final SectorNames names;
    private final FabricWords words;
    private final SymbolMaps maps;
    private final AreaPages areaPages;

    SectorPages(
            Fabrics fabrics,
            Disclosure disclosure,
            SectorNames names,
            FabricWords words,
            SymbolMaps maps,
            AreaPages areaPages) {
        this.fabrics = fabrics;
        this.disclosure = disclosure;
        this.names = names;
        this.words = words;
        this.maps = maps;
        this.areaPages = areaPages;
    }

    /// Whether the classification, or the area of reference, has such a sector.
    boolean isThere(String code, FabricChoices chosen) {
        return names.find(names.classification(fabrics.editions()), code).isPresent()
                || fabrics.table(chosen.ofArea(fabrics.areas(), code.length())).reference().stream()
                        .anyMatch(cell -> cell.sector().equals(code));
    }

    /// @param code of one that is there
    SectorPage page(Frame frame, String code, FabricChoices chosen) {
        var query = chosen.ofArea(fabrics.areas(), code.length());
        return page(frame, code, chosen, standings(query, code).stream().findFirst());
    }

    private SectorPage page(
            Frame frame, String code, FabricChoices chosen, Optional<Standing> own) {
        var texts = frame.texts();
        var book = fabrics.areas();
        var editions = fabrics.editions();
        var classification = names.classification(editions);
        var area = FabricWords.areaName(frame, book, chosen.area());
        var reference = FabricWords.areaName(frame, book, chosen.reference());
        var name = names.name(classification, code, frame.language());
        var counted = texts.of("fabric.counted", chosen.of());
        var parts = standings(chosen.ofParts(code.length()), code);
        return new SectorPage(
                frame,
                texts.of(
                        "fabric.sector.title",
                        name.text(),
                        own.map(standing -> AreaPages.count(texts, standing)).orElse("0")
                                + " "
                                + counted.toLowerCase(frame.language().locale()),
                        area),
                own.flatMap(Standing::measured)
                        .map(m ->
                                texts.of(
                                        "fabric.sector.standfirst",
                                        texts.decimal(m.quotient(), 2),
                                        reference))
                        .orElseGet(() -> texts.of("fabric.sector.standfirst-none")),
                editions.stream().anyMatch(Edition::isSynthetic),
                FabricWords.sources(texts, editions),
                SectorNames.areMixed(editions),
                words.choices(frame, book, chosen, "/fabric/sectors/" + code),
                area,
                reference,
                counted,
                allNames(classification, code),
                wider(frame, classification, code, chosen),
                within(frame, book, code, chosen),
                parts.stream()
                        .filter(standing -> standing.count().filter(c -> c > 0).isPresent())
                        .sorted(
                                Comparator.comparingDouble(Standing::rank)
                                        .reversed()
                                        .thenComparing(Standing::area))
                        .map(standing -> areaRow(frame, book, code, chosen, standing))
                        .toList(),
                texts.of(
                        "fabric.sector.withheld",
                        parts.stream().filter(standing -> standing.count().isEmpty()).count()),
                map(frame, book, code, chosen, counted, name.text()),
                leads(frame, book, code, chosen),
                AreaPages.links(frame, "cells", chosen.withDigits(code.length())),
                AreaPages.areaHref(frame, book, chosen, chosen.area()));
    }

    private List<Standing> standings(TableQuery query, String code) {
        return Standings.of(fabrics.table(query), disclosure.isShown(query), code::equals);
    }

    private List<Passage> allNames(SectorClassification classification, String code) {
        return Arrays.stream(Language.values())
                .map(language -> names.name(classification, code, language))
                .distinct()
                .toList();
    }

    private List<SectorPage.Named> wider(
            Frame frame, SectorClassification classification, String code, FabricChoices chosen) {
        var wider = new ArrayList<SectorPage.Named>();
        var next = names.find(classification, code).flatMap(Sector::parent);
        while (next.isPresent()) {
            var parent = next.get();
            // A section is a letter, and not counted by itself.
            var href =
                    parent.length() < 2
                            ? ""
                            : frame.link("/fabric/sectors/" + parent) + "?" + chosen.asQuery();
            wider.add(
                    new SectorPage.Named(
                            href, names.name(classification, parent, frame.language())));
            next = names.find(classification, parent).flatMap(Sector::parent);
        }
        return wider;
    }

    private List<AreaPage.SectorRow> within(
            Frame frame, AreaBook book, String code, FabricChoices chosen) {
        if (code.length() >= FINEST) {
            return List.of();
        }
        var query = chosen.ofArea(book, code.length() + 1);
        return areaPages.sectorRows(
                frame,
                chosen,
                fabrics.editions(),
                Standings.of(
                        fabrics.table(query),
                        disclosure.isShown(query),
                        sector -> sector.startsWith(code) && sector.length() > code.length()));
    }

    private static AreaRow areaRow(
            Frame frame, AreaBook book, String code, FabricChoices chosen, Standing standing) {
        var texts = frame.texts();
        var measured = standing.measured();
        return new AreaRow(
                sectorHref(frame, book, code, chosen, standing.area()),
                FabricWords.areaName(frame, book, standing.area()),
                AreaPages.count(texts, standing),
                standing.share().map(share -> FabricWords.percentage(texts, share)).orElse("–"),
                measured.map(m -> texts.decimal(m.quotient(), 2)).orElse("–"),
                measured.map(m -> texts.decimal(m.shrunken(), 2)).orElse("–"),
                AreaPages.interval(texts, standing),
                AreaPages.bar(measured.map(Standing.Measured::shrunken).orElse(0.0)),
                standing.isRanked());
    }

    private static String sectorHref(
            Frame frame, AreaBook book, String code, FabricChoices chosen, String area) {
        return frame.link("/fabric/sectors/" + code) + "?" + chosen.in(area, book).asQuery();
    }

    private Optional<SymbolMap> map(
            Frame frame,
            AreaBook book,
            String code,
            FabricChoices chosen,
            String counted,
            String sector) {
        var texts = frame.texts();
        var symbols =
                standings(chosen.byMunicipality().ofParts(code.length()), code).stream()
                        .filter(standing -> standing.count().isPresent())
                        .map(standing ->
                                new SymbolMaps.Symbol(
                                        standing.area(),
                                        standing.count().orElse(0.0),
                                        sectorHref(frame, book, code, chosen, standing.area()),
                                        texts.of(
                                                "fabric.map.symbol",
                                                FabricWords.areaName(frame, book, standing.area()),
                                                Math.round(standing.count().orElse(0.0)))))
                        .toList();
        return maps.draw(
                frame,
                book,
                chosen.area(),
                symbols,
                texts.of("fabric.map.label", counted, sector),
                texts.of("fabric.map.caption", counted));
    }

    /// By one sector for each unit: a plant is in one.
    private List<Lead> leads(Frame frame, AreaBook book, String code, FabricChoices chosen) {
        var texts = frame.texts();
        var language = frame.language().code();
        var query = chosen.by(SectorRule.SINGLE, chosen.tie()).ofArea(book, code.length());
        var withholding = disclosure.withholdingOfJobs(chosen.tie(), chosen.population());
        return fabrics
                .ask(
                        List.of("leads", query, language),
                        fabric -> fabric.leadPlants(query, withholding, MOST_LEADS, language),
                        List::size)
                .stream()
                .filter(plant -> plant.sector().equals(code))
                .map(plant ->
                        new Lead(
                                plant.name()
                                        .or(plant::unitName)
                                        .orElseGet(() -> Long.toString(plant.enterprise())),
                                plant.unitName().filter(_ -> plant.name().isPresent()).orElse(""),
                                plant.jobs()
                                        .map(jobs -> texts.of("fabric.size." + sizeOf(jobs)))
                                        .orElseGet(() -> texts.of("fabric.size.unknown"))))
                .toList();
    }

    /// The least of its class.
    static int sizeOf(double jobs) {
        return SIZES.stream().filter(least -> jobs >= least).findFirst().orElse(0);
    }
}
