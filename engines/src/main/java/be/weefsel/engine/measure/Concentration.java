package be.weefsel.engine.measure;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/// How unevenly a sector is spread over the areas; a value for each sector. None of them exists for
/// a sector of which there is nothing.
///
/// Each is the area between the line of a spread in proportion and the curve of the shares that
/// have been reached when areas are taken from the least to the most specialised one (Lorenz,
/// Hoover).
public final class Concentration {
    private final Counts counts;

    public Concentration(Counts counts) {
        this.counts = counts;
    }

    /// The share of a sector that lies in each area: $x_{as} / x_{.s}$, 0..1.
    public Values shares() {
        return Values.of(
                counts.areaKeys(),
                counts.sectorKeys(),
                (area, sector) -> counts.at(area, sector) / counts.ofSector(sector));
    }

    /// Against a spread that is alike over all areas, small and large: from 0 to $(n - 1) / n$ with
    /// n areas.
    ///
    /// Source: Gini (1921), *Measurement of Inequality of Incomes*. EconGeo rounds to 3 decimals.
    public Scores gini() {
        var alike = new double[counts.areas().size()];
        Arrays.fill(alike, 1);
        return against(alike);
    }

    /// Against all sectors together: what everything in an area is of everything.
    public Scores hooverGini() {
        return hooverGini(totals());
    }

    /// Against another spread, such as that of inhabitants: 0..1.
    ///
    /// Source: Hoover (1936), *The Measurement of Industrial Localization*. EconGeo rounds to 3
    /// decimals.
    ///
    /// @param reference a value for each area, 0 or more
    /// @throws IllegalArgumentException when it has not as many values as there are areas
    public Scores hooverGini(double[] reference) {
        if (reference.length != counts.areas().size()) {
            throw new IllegalArgumentException(
                    "The reference has (%s) values for (%s) areas."
                            .formatted(reference.length, counts.areas().size()));
        }
        return against(reference);
    }

    /// Half of Hoover's Gini against all sectors together: from 0 to nearly 0.5.
    ///
    /// Source: Krugman (1991), *Geography and Trade*, chapter 2.
    public Scores locationalGini() {
        var whole = hooverGini();
        return Scores.of(counts.sectorKeys(), sector -> whole.at(sector) / 2);
    }

    private double[] totals() {
        return IntStream.range(0, counts.areas().size()).mapToDouble(counts::ofArea).toArray();
    }

    private Scores against(double[] reference) {
        double all = Vectors.sum(reference);
        return Scores.of(counts.sectorKeys(), sector -> gini(sector, reference, all));
    }

    /// $\sum_i (C_{i+1} R_i - C_i R_{i+1})$ with the shares C of the sector and R of the reference
    /// that have been reached after i areas.
    private double gini(int sector, double[] reference, double all) {
        double whole = counts.ofSector(sector);
        if (whole == 0 || all == 0) {
            return Double.NaN;
        }
        var order =
                IntStream.range(0, reference.length)
                        .boxed()
                        .sorted(
                                Comparator.comparingDouble(
                                        area -> density(counts.at(area, sector), reference[area])))
                        .toList();
        double sum = 0;
        double reached = 0;
        double reachedOfReference = 0;
        for (int area : order) {
            double next = reached + counts.at(area, sector);
            double nextOfReference = reachedOfReference + reference[area];
            sum += next * reachedOfReference - reached * nextOfReference;
            reached = next;
            reachedOfReference = nextOfReference;
        }
        return sum / whole / all;
    }

    private static double density(double count, double reference) {
        return count == 0 ? 0 : count / reference;
    }
}
