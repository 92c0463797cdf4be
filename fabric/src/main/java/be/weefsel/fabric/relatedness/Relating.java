package be.weefsel.fabric.relatedness;

import be.weefsel.engine.measure.Cooccurrence;
import be.weefsel.engine.measure.Counts;
import be.weefsel.engine.measure.Density;
import be.weefsel.engine.measure.Niches;
import be.weefsel.engine.measure.Normalisation;
import be.weefsel.engine.measure.Presence;
import be.weefsel.engine.measure.SimilarAreas;
import be.weefsel.fabric.duck.Duck;
import be.weefsel.fabric.store.Edition;
import be.weefsel.fabric.store.FabricStore;
import be.weefsel.fabric.table.CellTable;
import be.weefsel.fabric.table.Counted;
import be.weefsel.fabric.table.TableMeasure;
import be.weefsel.fabric.table.Withholding;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// Relates sectors, and areas to sectors.
public final class Relating {
    private Relating() {}

    /// By the activities of units or of enterprises in the whole register.
    ///
    /// @param duck for reading; nothing is left in it
    /// @param by units or enterprises
    /// @param sectorLevel digits, 2..5
    /// @throws NoPortfolios when no edition tells all activities of a unit
    public static Relatedness inPortfolios(
            Duck duck,
            FabricStore store,
            List<Edition> editions,
            By by,
            int sectorLevel,
            Normalisation normalisation) {
        var telling = Portfolios.in(store, editions);
        if (telling.isEmpty()) {
            throw new NoPortfolios();
        }
        var portfolios = new Portfolios(duck, store, sectorLevel);
        var counter =
                switch (by) {
                    case UNITS -> portfolios.ofUnits(telling);
                    case ENTERPRISES -> portfolios.ofEnterprises(telling);
                    case AREAS ->
                            throw new IllegalArgumentException(
                                    "Areas have no portfolios of codes.");
                };
        var together = counter.cooccurrence();
        return new Relatedness(
                by,
                sectorLevel,
                normalisation,
                together,
                normalisation.proximity(together),
                counter.portfolios(),
                counter.leftOut(),
                telling);
    }

    /// By what areas are specialised in.
    public static Relatedness inAreas(CellTable table, Normalisation normalisation) {
        var presence = Presence.specialised(TableMeasure.countsOf(table));
        var together = Cooccurrence.inAreas(presence);
        return new Relatedness(
                By.AREAS,
                table.query().sectorLevel(),
                normalisation,
                together,
                normalisation.proximity(together),
                presence.areas().size(),
                0,
                table.editions());
    }

    /// How much of what is near to a sector each area is specialised in, 0..1: [Density]. A sector
    /// is near to itself as the normalisation says.
    ///
    /// @param table of the areas, with sectors of as many digits
    public static RelatednessDensity density(Relatedness relatedness, CellTable table) {
        if (relatedness.sectorLevel() != table.query().sectorLevel()) {
            throw new IllegalArgumentException(
                    "The sectors of the table have (%d) digits, those that were related (%d)."
                            .formatted(table.query().sectorLevel(), relatedness.sectorLevel()));
        }
        var counts = TableMeasure.countsOf(table);
        var presence = Presence.specialised(counts);
        return new RelatednessDensity(
                presence,
                new Density(presence, relatedness.proximityOf(presence.sectors())).values());
    }

    /// What an area is specialised in, unlike its neighbours, and near to what else it can do: see
    /// [Niches]. Nearness is that of specialisations of areas.
    ///
    /// Only of an area that is large enough for ranks, and of sectors that are (see [Gate]), and
    /// nothing that is withheld.
    ///
    /// @param table with the area, its neighbours, and others to see what is near to what
    /// @param neighbours keys of other areas of the table
    public static Found<NicheOfArea> niches(
            CellTable table, String area, Set<String> neighbours, Withholding withholding) {
        var gate = Gate.of(table);
        if (!gate.admitsArea(area)) {
            return new Found<>(List.of(), 0, 0, false);
        }
        var counts = TableMeasure.countsOf(table);
        var around =
                neighbours.stream()
                        .filter(neighbour -> counts.findArea(neighbour).isPresent())
                        .collect(Collectors.toSet());
        var all = new Niches(counts, shrinkage(table.query().of())).of(area, around);
        var shown =
                all.stream()
                        .filter(niche ->
                                !withholding.isWithheld(
                                        table.query().of(), niche.area(), niche.sector()))
                        .toList();
        var ranked =
                shown.stream()
                        .filter(niche -> gate.admitsSector(niche.sector()))
                        .map(niche -> new NicheOfArea(niche, at(counts, area, niche.sector())))
                        .toList();
        return new Found<>(ranked, shown.size() - ranked.size(), all.size() - shown.size(), true);
    }

    private static double at(Counts counts, String area, String sector) {
        return counts.at(
                counts.findArea(area).orElseThrow(), counts.findSector(sector).orElseThrow());
    }

    private static double shrinkage(Counted of) {
        return of == Counted.JOBS ? 50 : 5;
    }

    /// Areas whose sectors have like shares, the most alike first. Areas that are too small for
    /// ranks take no part.
    ///
    /// @throws IllegalArgumentException when the area is not in the table
    public static Found<SimilarAreas.Similar> similarTo(
            CellTable table, String area, SimilarAreas.Likeness likeness) {
        var gate = Gate.of(table);
        if (!gate.admitsArea(area)) {
            return new Found<>(List.of(), 0, 0, false);
        }
        var all = SimilarAreas.to(area, TableMeasure.countsOf(table), likeness);
        var ranked = all.stream().filter(similar -> gate.admitsArea(similar.area())).toList();
        return new Found<>(ranked, all.size() - ranked.size(), 0, true);
    }
}
