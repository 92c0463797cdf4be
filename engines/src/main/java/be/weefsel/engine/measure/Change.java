package be.weefsel.engine.measure;

/// How counts changed from one period to a later one, on the same classification of sectors and the
/// same areas.
public final class Change {
    private final Counts before;
    private final Counts after;

    /// Areas and sectors that came later were 0 before, and the other way about.
    ///
    /// @throws IllegalArgumentException when the later matrix has a key that the earlier one lacks
    public Change(Counts before, Counts after) {
        this.before = before;
        this.after = after.alignedTo(before);
    }

    /// $(y_{as} - x_{as}) / x_{as}$: 0.1 is a tenth more. Does not exist where there was nothing
    /// before.
    public Values growth() {
        return Values.of(
                before.areaKeys(),
                before.sectorKeys(),
                (area, sector) -> growth(before.at(area, sector), after.at(area, sector)));
    }

    /// Of everything in an area.
    public Scores growthOfAreas() {
        return Scores.of(
                before.areaKeys(), area -> growth(before.ofArea(area), after.ofArea(area)));
    }

    /// Of a sector in all areas.
    public Scores growthOfSectors() {
        return Scores.of(
                before.sectorKeys(),
                sector -> growth(before.ofSector(sector), after.ofSector(sector)));
    }

    static double growth(double before, double after) {
        return before == 0 ? Double.NaN : (after - before) / before;
    }

    Counts before() {
        return before;
    }

    Counts after() {
        return after;
    }
}
