package be.weefsel.engine.measure;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/// The niches of an area: what it is specialised in, unlike its neighbours, near to its
/// capabilities.
public final class Niches {
    private final Counts counts;
    private final double k;
    private final Presence presence;
    private final Values density;

    /// @param k by how many counts quotients are shrunken: 5 for units, 50 for jobs
    public Niches(Counts counts, double k) {
        this.counts = counts;
        this.k = k;
        this.presence = Presence.specialised(counts);
        var near = Normalisation.HIDALGO.proximity(Cooccurrence.inAreas(presence));
        this.density = new Density(presence, Convention.STATA.diagonal(near)).values();
    }

    /// From the highest score to the lowest, among equals by key of the sector. Only sectors that
    /// are present and whose score is above 0.
    ///
    /// @param neighbours keys of other areas, taken together as one
    /// @throws IllegalArgumentException when there is no such area, or it is its own neighbour
    public List<Niche> of(String area, Set<String> neighbours) {
        if (neighbours.contains(area)) {
            throw new IllegalArgumentException(
                    "The area (%s) is no neighbour of itself.".formatted(area));
        }
        int place = place(area);
        var around = neighbours.stream().mapToInt(this::place).toArray();
        return IntStream.of(presence.sectorsOf(place))
                .mapToObj(sector -> niche(place, around, sector))
                .filter(niche -> niche.score() > 0)
                .sorted(
                        Comparator.comparingDouble((Niche niche) -> -niche.score())
                                .thenComparing(Niche::sector))
                .toList();
    }

    private int place(String area) {
        return counts.findArea(area)
                .orElseThrow(() ->
                        new IllegalArgumentException("There is no area (%s).".formatted(area)));
    }

    private Niche niche(int area, int[] around, int sector) {
        double here = quotient(sector, area);
        double there = around.length == 0 ? 0 : quotient(sector, around);
        double near = density.at(area, sector);
        return new Niche(
                counts.areas().get(area),
                counts.sectors().get(sector),
                Math.max(0, 1 - 1 / here),
                Math.max(0, 1 - there / here),
                Double.isNaN(near) ? 0 : Math.min(1, near));
    }

    /// The shrunken location quotient of areas taken together.
    private double quotient(int sector, int... areas) {
        double observed = IntStream.of(areas).mapToDouble(area -> counts.at(area, sector)).sum();
        double size = IntStream.of(areas).mapToDouble(counts::ofArea).sum();
        double expected = size * counts.shareOfSector(sector);
        return (observed + k) / (expected + k);
    }
}
