package be.weefsel.engine.measure;

/// Which sectors came to an area, and which left it, between two periods.
///
/// Presence that is taken with some slack ([Presence#following]) does not flicker.
public final class Entries {
    private final Presence before;
    private final Presence after;

    /// @throws IllegalArgumentException when they are not about the same areas and sectors
    public Entries(Presence before, Presence after) {
        if (!before.areas().equals(after.areas()) || !before.sectors().equals(after.sectors())) {
            throw new IllegalArgumentException(
                    "Both periods must have the same areas and sectors in the same order.");
        }
        this.before = before;
        this.after = after;
    }

    /// 1 where a sector came, 0 where it still is not; does not exist where it was already.
    ///
    /// Source: Boschma, Balland and Kogler (2015); `entry.mat` of the R package EconGeo.
    public Values entries() {
        return Values.of(
                before.areaKeys(),
                before.sectorKeys(),
                (area, sector) ->
                        before.has(area, sector) ? Double.NaN : present(after, area, sector));
    }

    /// 1 where a sector left, 0 where it stayed; does not exist where it was not. As `exit.mat` of
    /// EconGeo.
    public Values exits() {
        return Values.of(
                before.areaKeys(),
                before.sectorKeys(),
                (area, sector) ->
                        before.has(area, sector) ? 1 - present(after, area, sector) : Double.NaN);
    }

    private static double present(Presence presence, int area, int sector) {
        return presence.has(area, sector) ? 1 : 0;
    }
}
