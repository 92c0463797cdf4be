package be.weefsel.engine.measure;

/// How many times more of a sector an area has than its size lets expect: revealed comparative
/// advantage of Balassa, location quotient of Hoover.
///
/// The reference economy is that of the counts, the area itself among it.
public final class LocationQuotients {
    private final Counts counts;

    public LocationQuotients(Counts counts) {
        this.counts = counts;
    }

    /// $(x_{as} / x_{a.}) / (x_{.s} / x_{..})$, 0 or more; 1 is as much as everywhere. Does not
    /// exist for an area or sector of which there is nothing (EconGeo says 0 there).
    ///
    /// Source: Balassa (1965), *Trade Liberalization and Revealed Comparative Advantage*.
    public Values plain() {
        return Values.of(counts.areaKeys(), counts.sectorKeys(), this::quotient);
    }

    double quotient(int area, int sector) {
        return counts.shareInArea(area, sector) / counts.shareOfSector(sector);
    }

    /// $(x_{as} + k) / (E_{as} + k)$ with $E_{as} = x_{a.} x_{.s} / x_{..}$: drawn to 1 the more,
    /// the less there is, so that two units are no spearhead.
    ///
    /// @param k how many counts as expected weigh as much as the observed ones: 5 for units, 50 for
    ///   jobs; above 0
    public Values shrunken(double k) {
        if (!(k > 0)) {
            throw new IllegalArgumentException("k (%s) must be above 0.".formatted(k));
        }
        return Values.of(
                counts.areaKeys(),
                counts.sectorKeys(),
                (area, sector) -> (counts.at(area, sector) + k) / (expected(area, sector) + k));
    }

    /// $E_{as} = x_{a.} x_{.s} / x_{..}$; `NaN` when there is nothing at all.
    public double expected(int area, int sector) {
        return counts.ofArea(area) * counts.shareOfSector(sector);
    }

    /// In which range the quotient lies when the count is taken as one draw of a Poisson
    /// distribution around its true mean, and the expected count as known: the exact interval of
    /// Garwood, divided by what is expected.
    ///
    /// Both ends are `NaN` where the quotient does not exist.
    ///
    /// Source: Garwood (1936), *Fiducial Limits for the Poisson Distribution*.
    ///
    /// @param confidence between 0 and 1, such as 0.95
    public Range interval(int area, int sector, double confidence) {
        double expected = expected(area, sector);
        if (!(expected > 0)) {
            return new Range(Double.NaN, Double.NaN);
        }
        var mean = PoissonInterval.of(counts.at(area, sector), confidence);
        return new Range(mean.low() / expected, mean.high() / expected);
    }

    /// The lower end of the interval in each cell.
    public Values lowest(double confidence) {
        return Values.of(
                counts.areaKeys(),
                counts.sectorKeys(),
                (area, sector) -> interval(area, sector, confidence).low());
    }

    /// The upper end of the interval in each cell.
    public Values highest(double confidence) {
        return Values.of(
                counts.areaKeys(),
                counts.sectorKeys(),
                (area, sector) -> interval(area, sector, confidence).high());
    }
}
