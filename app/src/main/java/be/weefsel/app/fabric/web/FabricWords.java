package be.weefsel.app.fabric.web;

import be.weefsel.app.fabric.web.AreaPage.Group;
import be.weefsel.app.fabric.web.RegistersPage.Choice;
import be.weefsel.app.platform.page.Frame;
import be.weefsel.app.platform.text.Texts;
import be.weefsel.app.vocabulary.AreaSet;
import be.weefsel.app.vocabulary.Areas;
import be.weefsel.fabric.area.AreaBook;
import be.weefsel.fabric.area.FabricArea;
import be.weefsel.fabric.sector.SectorRule;
import be.weefsel.fabric.sector.TieRule;
import be.weefsel.fabric.store.Edition;
import be.weefsel.fabric.table.Counted;
import be.weefsel.fabric.table.Population;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/// What areas, registers and choices are called.
@Component
class FabricWords {
    private static final String MUNICIPALITY = "municipality";

    private final Areas areas;

    FabricWords(Areas areas) {
        this.areas = areas;
    }

    static String areaName(Frame frame, AreaBook book, String key) {
        return book.find(key).map(area -> area.name(frame.language().code())).orElse(key);
    }

    /// One sentence for each register.
    static List<String> sources(Texts texts, List<Edition> editions) {
        return editions.stream()
                .map(edition ->
                        texts.of(
                                "fabric.source",
                                edition.source(),
                                Integer.toString(edition.extract()),
                                texts.date(edition.snapshot()),
                                edition.classification()))
                .toList();
    }

    static String share(Texts texts, OptionalDouble share) {
        return share.isPresent() ? percentage(texts, share.getAsDouble()) : "–";
    }

    /// With one decimal: these shares are compared.
    static String percentage(Texts texts, double share) {
        return texts.decimal(100 * share, 1) + " %";
    }

    AreaPage.Choices choices(Frame frame, AreaBook book, FabricChoices chosen, String action) {
        var texts = frame.texts();
        return new AreaPage.Choices(
                frame.link(action),
                chosen.area(),
                areaGroups(frame, book, chosen.area()),
                levels(frame, book, chosen),
                references(frame, book, chosen),
                FabricChoices.offered(
                        Counted.values(),
                        FabricChoices::key,
                        of -> texts.of("fabric.counted", of),
                        chosen.of()),
                FabricChoices.offered(
                        FabricChoices.DIGITS.toArray(Integer[]::new),
                        String::valueOf,
                        digits -> texts.of("fabric.choices.digits-of", digits),
                        chosen.digits()),
                FabricChoices.offered(
                        SectorRule.values(),
                        FabricChoices::key,
                        rule -> texts.of("fabric.rule", rule),
                        chosen.rule()),
                FabricChoices.offered(
                        TieRule.values(),
                        FabricChoices::key,
                        tie -> texts.of("fabric.tie", tie),
                        chosen.tie()),
                FabricChoices.offered(
                        Population.values(),
                        FabricChoices::key,
                        population -> texts.of("fabric.population", population),
                        chosen.population()));
    }

    /// All but municipalities, and of these the ones of the network and the one that is looked at.
    List<Group> areaGroups(Frame frame, AreaBook book, String chosen) {
        var groups = new ArrayList<Group>();
        for (var level : book.levels()) {
            var choices =
                    book.areasOf(level).stream()
                            .filter(area ->
                                    !level.equals(MUNICIPALITY)
                                            || isOurs(frame, book, area)
                                            || area.key().equals(chosen))
                            .map(area -> choice(frame, area, chosen))
                            .sorted(Comparator.comparing(Choice::text))
                            .toList();
            if (!choices.isEmpty()) {
                groups.add(new Group(levelName(frame, level), choices));
            }
        }
        return groups;
    }

    private static boolean isOurs(Frame frame, AreaBook book, FabricArea municipality) {
        return frame.network().stream()
                .flatMap(network -> network.areas().stream())
                .filter(code -> book.find(code).isPresent())
                .anyMatch(code -> book.municipalitiesIn(code).contains(municipality.key()));
    }

    private static Choice choice(Frame frame, FabricArea area, String chosen) {
        return new Choice(
                area.key(), area.name(frame.language().code()), area.key().equals(chosen));
    }

    private static List<Choice> references(Frame frame, AreaBook book, FabricChoices chosen) {
        return Stream.of("country", "region", "province")
                .flatMap(level -> book.areasOf(level).stream())
                .map(FabricArea::key)
                .distinct()
                .flatMap(key -> book.find(key).stream())
                .map(area -> choice(frame, area, chosen.reference()))
                .toList();
    }

    /// Those that divide the area.
    private List<Choice> levels(Frame frame, AreaBook book, FabricChoices chosen) {
        return book.levels().stream()
                .filter(level ->
                        level.equals(chosen.level())
                                || book.areasOf(level, chosen.area()).size() > 1)
                .map(level ->
                        new Choice(level, levelName(frame, level), level.equals(chosen.level())))
                .toList();
    }

    /// An area set has the name that the network gave it.
    String levelName(Frame frame, String level) {
        var key = "fabric.level." + level;
        return frame.texts().has(key)
                ? frame.texts().of(key)
                : areas.listAreaSets().stream()
                        .filter(set -> set.key().equals(level))
                        .map(AreaSet::name)
                        .findFirst()
                        .map(name -> name.in(frame.language()).text())
                        .orElse(level);
    }
}
