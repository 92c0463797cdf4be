package be.weefsel.engine.measure;

import java.util.function.IntToDoubleFunction;

/// How far an area leans on few sectors, or on others than the whole economy does; a value for each
/// area. The whole economy is all areas of the matrix together. None of them exists for an area
/// without anything.
///
/// Source: as in the R package EconGeo (Balland, 2017), of which these are the definitions.
public final class Specialisation {
    private final Counts counts;

    public Specialisation(Counts counts) {
        this.counts = counts;
    }

    /// The share of each sector in its area: $x_{as} / x_{a.}$, 0..1.
    public Values shares() {
        return Values.of(counts.areaKeys(), counts.sectorKeys(), counts::shareInArea);
    }

    /// $\sum_s (x_{as} / x_{a.})^2$: from 1 over the number of sectors, all alike, to 1, one sector
    /// only.
    ///
    /// Source: Herfindahl (1959), *Copper Costs and Prices*.
    public Scores herfindahl() {
        return overSectors(area -> sector -> square(counts.shareInArea(area, sector)));
    }

    /// $-\sum_s p \log_2 p$ with $p = x_{as} / x_{a.}$, in bits: from 0, one sector only, to the
    /// logarithm of the number of sectors, all alike.
    ///
    /// Source: Shannon and Weaver (1949). EconGeo adds 1e-9 within the logarithm and rounds to 3
    /// decimals.
    public Scores entropy() {
        return overSectors(area ->
                sector -> {
                    double share = counts.shareInArea(area, sector);
                    return share == 0 ? 0 : -share * Math.log(share) / Math.log(2);
                });
    }

    /// $\sum_s |x_{as} / x_{a.} - x_{.s} / x_{..}|$: from 0, as the whole economy, to nearly 2.
    ///
    /// Source: Krugman (1991), *Geography and Trade*.
    public Scores krugman() {
        return overSectors(area ->
                sector ->
                        Math.abs(counts.shareInArea(area, sector) - counts.shareOfSector(sector)));
    }

    /// Half of Krugman's: the part of an area that would have to be in another sector for the area
    /// to be as the whole economy, 0..1.
    ///
    /// Source: Hoover and Giarratani (1985), *An Introduction to Regional Economics*, table 9-4.
    public Scores hoover() {
        var krugman = krugman();
        return Scores.of(counts.areaKeys(), area -> krugman.at(area) / 2);
    }

    /// $1 / \sum_s LQ_{as} (x_{as} / x_{a.})$: 1 is exactly as the whole economy, near 0 is quite
    /// different.
    public Scores hachman() {
        var quotients = new LocationQuotients(counts);
        var mean =
                overSectors(area ->
                        sector ->
                                counts.ofSector(sector) == 0
                                        ? 0
                                        : quotients.quotient(area, sector)
                                                * counts.shareInArea(area, sector));
        return Scores.of(counts.areaKeys(), area -> 1 / mean.at(area));
    }

    /// Of one sector of one area.
    @FunctionalInterface
    private interface Term {
        IntToDoubleFunction of(int area);
    }

    private Scores overSectors(Term term) {
        return Scores.of(
                counts.areaKeys(),
                area -> {
                    if (counts.ofArea(area) == 0) {
                        return Double.NaN;
                    }
                    var of = term.of(area);
                    double sum = 0;
                    for (int sector = 0; sector < counts.sectors().size(); sector++) {
                        sum += of.applyAsDouble(sector);
                    }
                    return sum;
                });
    }

    private static double square(double number) {
        return number * number;
    }
}
