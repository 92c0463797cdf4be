package be.weefsel.fabric.relatedness;

import be.weefsel.engine.measure.Cooccurrence;
import be.weefsel.engine.measure.Normalisation;
import be.weefsel.engine.measure.Values;
import be.weefsel.fabric.store.Edition;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/// How near sectors are to each other.
///
/// @param sectorLevel digits of the sectors
/// @param together in how many portfolios two sectors are
/// @param proximity that, as the normalisation takes it
/// @param portfolios how many units, enterprises or areas were looked at
/// @param leftOut how many of them had more than 30 sectors, which says nothing about which belong
///   together
/// @param editions of the registers that were read
public record Relatedness(
        By by,
        int sectorLevel,
        Normalisation normalisation,
        Cooccurrence together,
        Values proximity,
        int portfolios,
        int leftOut,
        List<Edition> editions) {
    public Relatedness {
        editions = List.copyOf(editions);
    }

    /// Two sectors that are found together.
    ///
    /// @param cooccurrence in how many portfolios
    public record Pair(String p, String q, int cooccurrence, double proximity) {}

    /// Each two different sectors that are found together, once, by the first and then the second;
    /// the first comes before the second.
    public List<Pair> pairs() {
        int size = together.sectors().size();
        return IntStream.range(0, size)
                .boxed()
                .flatMap(p ->
                        IntStream.range(p + 1, size)
                                .filter(q -> together.at(p, q) > 0)
                                .mapToObj(q -> pair(p, q)))
                .toList();
    }

    /// What is nearest to a sector: by proximity, among equals by key. Only what is found together
    /// with it.
    ///
    /// @param most how many at most, 1 or more
    /// @throws IllegalArgumentException when no portfolio has the sector
    public List<Pair> neighboursOf(String sector, int most) {
        int p = together.sectors().indexOf(sector);
        if (p < 0) {
            throw new IllegalArgumentException(
                    "There is no sector (%s) of %d digits here.".formatted(sector, sectorLevel));
        }
        return IntStream.range(0, together.sectors().size())
                .filter(q -> q != p && together.at(p, q) > 0)
                .mapToObj(q -> pair(p, q))
                .sorted(
                        Comparator.comparingDouble((Pair pair) -> -pair.proximity())
                                .thenComparing(Pair::q))
                .limit(most)
                .toList();
    }

    private Pair pair(int p, int q) {
        return new Pair(
                together.sectors().get(p),
                together.sectors().get(q),
                together.at(p, q),
                proximity.at(p, q));
    }

    /// The proximity of the given sectors, in their order; 0 of those that are in no portfolio.
    Values proximityOf(List<String> sectors) {
        var places = sectors.stream().mapToInt(together.sectors()::indexOf).toArray();
        var cells = new double[places.length][places.length];
        for (int p = 0; p < places.length; p++) {
            for (int q = 0; q < places.length; q++) {
                if (places[p] >= 0 && places[q] >= 0) {
                    cells[p][q] = proximity.at(places[p], places[q]);
                }
            }
        }
        return Values.of(sectors, sectors, cells);
    }
}
