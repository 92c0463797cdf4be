package be.weefsel.app.fabric.web;

import be.weefsel.app.platform.network.Network;
import be.weefsel.app.platform.page.Frame;
import be.weefsel.app.platform.page.NoSuchPage;
import be.weefsel.fabric.area.AreaBook;
import be.weefsel.fabric.area.FabricArea;
import be.weefsel.fabric.sector.SectorRule;
import be.weefsel.fabric.sector.TieRule;
import be.weefsel.fabric.table.Counted;
import be.weefsel.fabric.table.Population;
import be.weefsel.fabric.table.TableQuery;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.util.MultiValueMap;
import org.springframework.web.util.UriUtils;

/// What is looked at, as it stands in the address.
///
/// @param area key of the area
/// @param level into which areas it is divided
/// @param reference key of the area with which it is compared
/// @param digits of sectors
record FabricChoices(
        String area,
        String level,
        String reference,
        Counted of,
        int digits,
        SectorRule rule,
        TieRule tie,
        Population population) {
    static final List<Integer> DIGITS = List.of(2, 3, 4);

    private static final String MUNICIPALITY = "municipality";
    private static final String PROVINCE = "province";
    private static final String COUNTRY = "BE";

    /// More municipalities than this are not looked at one by one, unless somebody asks for it.
    private static final int MANY = 120;

    /// @throws NoSuchPage when an area or level is not there
    static FabricChoices of(Frame frame, AreaBook areas, MultiValueMap<String, String> parameters) {
        var area = chosen(parameters, "area", ownArea(frame, areas));
        check(areas.find(area).isPresent(), area);
        var reference = chosen(parameters, "reference", around(areas, area));
        check(areas.find(reference).isPresent(), reference);
        var level = chosen(parameters, "level", usualLevel(areas, area));
        check(areas.levels().contains(level), level);
        return new FabricChoices(
                area,
                level,
                reference,
                choice(parameters, "of", Counted.values(), Counted.UNITS),
                digits(parameters),
                choice(parameters, "rule", SectorRule.values(), SectorRule.SINGLE),
                choice(parameters, "tie", TieRule.values(), TieRule.SMALLEST),
                choice(parameters, "population", Population.values(), Population.ECONOMIC));
    }

    private static void check(boolean isThere, String key) {
        if (!isThere) {
            throw new NoSuchPage("area or level " + key);
        }
    }

    private static String chosen(
            MultiValueMap<String, String> parameters, String name, String usual) {
        var given = parameters.getFirst(name);
        return given == null || given.isBlank() ? usual : given.strip();
    }

    private static <E extends Enum<E>> E choice(
            MultiValueMap<String, String> parameters, String name, E[] values, E usual) {
        var given = chosen(parameters, name, key(usual));
        return Arrays.stream(values)
                .filter(value -> key(value).equals(given))
                .findFirst()
                .orElse(usual);
    }

    static String key(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    private static int digits(MultiValueMap<String, String> parameters) {
        var given = chosen(parameters, "digits", "2");
        return DIGITS.stream()
                .filter(digits -> digits.toString().equals(given))
                .findFirst()
                .orElse(DIGITS.getFirst());
    }

    /// The first area of the network that the fabric knows.
    private static String ownArea(Frame frame, AreaBook areas) {
        return frame.network().map(Network::areas).orElse(List.of()).stream()
                .filter(code -> areas.find(code).isPresent())
                .findFirst()
                .orElse(COUNTRY);
    }

    /// The region around an area, or else its country.
    private static String around(AreaBook areas, String area) {
        var inside = areas.municipalitiesIn(area);
        return java.util.stream.Stream.of("region", "country")
                .flatMap(level -> areas.areasOf(level).stream())
                .map(FabricArea::key)
                .filter(key -> !key.equals(area))
                .filter(key -> areas.municipalitiesIn(key).containsAll(inside))
                .findFirst()
                .orElse(COUNTRY);
    }

    private static String usualLevel(AreaBook areas, String area) {
        return areas.municipalitiesIn(area).size() > MANY ? PROVINCE : MUNICIPALITY;
    }

    boolean isOfMunicipalities() {
        return level.equals(MUNICIPALITY);
    }

    /// The area as one.
    TableQuery ofArea(AreaBook areas) {
        return query(levelOf(areas, area), area, digits);
    }

    TableQuery ofArea(AreaBook areas, int otherDigits) {
        return query(levelOf(areas, area), area, otherDigits);
    }

    /// Its parts.
    TableQuery ofParts(int otherDigits) {
        return query(level, area, otherDigits);
    }

    private static String levelOf(AreaBook areas, String area) {
        return areas.find(area).map(FabricArea::level).orElse(COUNTRY);
    }

    private TableQuery query(String areaLevel, String areasIn, int sectorDigits) {
        return new TableQuery(
                of, areaLevel, areasIn, reference, sectorDigits, rule, tie, population);
    }

    FabricChoices in(String otherArea, AreaBook areas) {
        return new FabricChoices(
                otherArea,
                usualLevel(areas, otherArea),
                reference,
                of,
                digits,
                rule,
                tie,
                population);
    }

    FabricChoices withDigits(int other) {
        return new FabricChoices(area, level, reference, of, other, rule, tie, population);
    }

    FabricChoices byMunicipality() {
        return new FabricChoices(area, MUNICIPALITY, reference, of, digits, rule, tie, population);
    }

    FabricChoices by(SectorRule otherRule, TieRule otherTie) {
        return new FabricChoices(
                area, level, reference, of, digits, otherRule, otherTie, population);
    }

    FabricChoices among(Population otherPopulation) {
        return new FabricChoices(area, level, reference, of, digits, rule, tie, otherPopulation);
    }

    FabricChoices counting(Counted other) {
        return new FabricChoices(area, level, reference, other, digits, rule, tie, population);
    }

    /// All of them, so that the address says the same tomorrow.
    String asQuery() {
        return parameters().entrySet().stream()
                .map(entry ->
                        entry.getKey()
                                + "="
                                + UriUtils.encodeQueryParam(
                                        entry.getValue(), java.nio.charset.StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }

    Map<String, String> parameters() {
        var parameters = new LinkedHashMap<String, String>();
        parameters.put("area", area);
        parameters.put("level", level);
        parameters.put("reference", reference);
        parameters.put("of", key(of));
        parameters.put("digits", Integer.toString(digits));
        parameters.put("rule", key(rule));
        parameters.put("tie", key(tie));
        parameters.put("population", key(population));
        return parameters;
    }

    /// The choices that do not depend on what is looked at, for an address that names it itself.
    String asQueryWithout(String name) {
        var kept = new LinkedHashMap<>(parameters());
        kept.remove(name);
        return kept.entrySet().stream()
                .map(entry -> entry.getKey() + "=" + entry.getValue())
                .collect(Collectors.joining("&"));
    }

    static <T> List<RegistersPage.Choice> offered(
            T[] values, Function<T, String> key, Function<T, String> text, T chosen) {
        return Arrays.stream(values)
                .map(value ->
                        new RegistersPage.Choice(
                                key.apply(value), text.apply(value), value.equals(chosen)))
                .toList();
    }
}
