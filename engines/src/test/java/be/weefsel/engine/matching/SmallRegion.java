package be.weefsel.engine.matching;

import static be.weefsel.engine.matching.TextLanguage.EN;
import static be.weefsel.engine.matching.TextLanguage.FR;
import static be.weefsel.engine.matching.TextLanguage.NL;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Three places, a handful of topics, three offers and a question: small enough for paper.
///
/// Northville lies 10 km north of Southville (15.6 minutes), Farville 30 km north of it and across
/// the border.
final class SmallRegion {
    static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    static final Situation NOW = Situation.on(TODAY);

    /// On a sphere of 6371.0088 km, so many degrees along a meridian are 10 km.
    private static final double TEN_KM = 10 / (6371.0088 * Math.PI / 180);

    static final Place SOUTHVILLE = new Place(50.8, 3.2, "BE");
    static final Place NORTHVILLE = new Place(50.8 + TEN_KM, 3.2, "BE");
    static final Place FARVILLE = new Place(50.8 + 3 * TEN_KM, 3.2, "FR");

    /// materials (top) > plastics > plastics recycling, composites; textiles ~ composites.
    static final TopicNetwork TOPICS =
            new TopicNetwork(
                    List.of(
                            topic(
                                    "materials",
                                    Set.of(),
                                    Set.of(),
                                    "materialen",
                                    "matériaux",
                                    "materials"),
                            topic(
                                    "plastics",
                                    Set.of("materials"),
                                    Set.of(),
                                    "kunststof",
                                    "plastique",
                                    "plastics"),
                            topic(
                                    "textiles",
                                    Set.of("materials"),
                                    Set.of(),
                                    "textiel",
                                    "textile",
                                    "textiles"),
                            topic(
                                    "plastics-recycling",
                                    Set.of("plastics"),
                                    Set.of(),
                                    "kunststofrecyclage",
                                    "recyclage de plastique",
                                    "plastics recycling"),
                            topic(
                                    "composites",
                                    Set.of("plastics"),
                                    Set.of("textiles"),
                                    "composieten",
                                    "composites",
                                    "composites"),
                            topic(
                                    "wastewater",
                                    Set.of("water"),
                                    Set.of(),
                                    "afvalwater",
                                    "eaux usées",
                                    "wastewater"),
                            topic("water", Set.of(), Set.of(), "water", "eau", "water"),
                            topic("ai", Set.of(), Set.of(), "AI", "IA", "AI")));

    static final Supply COMPOSITES_LAB =
            Supply.of(
                            "composites-lab",
                            "college",
                            Map.of(
                                    NL,
                                    Wording.of(
                                            "Composietenlabo",
                                            "Lichte composieten voor frames van machines, met"
                                                    + " vezels in hars")))
                    .withTopics(Set.of("composites"))
                    .withLanguages(Set.of(NL, EN))
                    .withPlace(NORTHVILLE)
                    .withSectors(Set.of(new SectorCode("28")))
                    .withReadiness(new TrlRange(3, 5))
                    .withCapacityPerYear(4);

    static final Supply RECYCLING_ADVICE =
            Supply.of(
                            "recycling-advice",
                            "institute",
                            Map.of(
                                    FR,
                                    Wording.of(
                                            "Conseil en recyclage",
                                            "Recyclage de plastique : tri, lavage et nouvelle"
                                                    + " granulation")))
                    .withTopics(Set.of("plastics-recycling"))
                    .withLanguages(Set.of(FR))
                    .withPlace(FARVILLE)
                    .withCapacityPerYear(2);

    static final Supply WELDING_COURSE =
            Supply.of(
                            "welding-course",
                            "school",
                            Map.of(NL, Wording.of("Lassen", "Opleiding lassen voor beginners")))
                    .withLanguages(Set.of(NL));

    static final List<Supply> SUPPLIES = List.of(COMPOSITES_LAB, RECYCLING_ADVICE, WELDING_COURSE);

    /// A Dutch question that is about composites and asks for nothing else.
    static final Demand LIGHTER_FRAMES =
            Demand.of(
                            "lighter-frames",
                            "harvester-builder",
                            NL,
                            Map.of(
                                    Layer.TEASER,
                                    "Lichtere frames voor rooimachines",
                                    Layer.QUESTION,
                                    "Wij zoeken composieten die een frame dragen."))
                    .withTopics(Set.of("composites"))
                    .withPlace(SOUTHVILLE)
                    .withSectors(Set.of(new SectorCode("28300")))
                    .withReadiness(new TrlRange(4, 7));

    private SmallRegion() {}

    static StructuredMatcher matcher() {
        return new StructuredMatcher(SUPPLIES, TOPICS);
    }

    static StructuredMatcher matcherOf(Supply... supplies) {
        return new StructuredMatcher(List.of(supplies), TOPICS);
    }

    static Supply ownedBy(String owner, Supply supply) {
        return new Supply(
                supply.id(),
                owner,
                supply.wordings(),
                supply.topics(),
                supply.languages(),
                supply.place(),
                supply.sectors(),
                supply.readiness(),
                supply.capacityPerYear(),
                supply.period());
    }

    static Topic topic(
            String key, Set<String> broader, Set<String> related, String nl, String fr, String en) {
        return new Topic(
                key, Map.of(NL, List.of(nl), FR, List.of(fr), EN, List.of(en)), broader, related);
    }
}
