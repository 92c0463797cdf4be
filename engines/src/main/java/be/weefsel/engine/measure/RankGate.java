package be.weefsel.engine.measure;

/// What is large enough to have a rank in complexity or specialisation. Below it a count may be
/// shown, never a rank: on 226 territories of the world the most complex ones are uninhabited
/// islands.
public final class RankGate {
    private static final double UNITS_OF_AREA = 1000;
    private static final double JOBS_OF_AREA = 5000;
    private static final double UNITS_OF_SECTOR = 30;

    private RankGate() {}

    /// At least 1,000 units in the area, of all sectors.
    public static boolean admitsAreaWithUnits(double units) {
        return units >= UNITS_OF_AREA;
    }

    /// At least 5,000 jobs in the area, of all sectors.
    public static boolean admitsAreaWithJobs(double jobs) {
        return jobs >= JOBS_OF_AREA;
    }

    /// At least 30 units of the sector in the whole country.
    public static boolean admitsSectorWithUnits(double unitsInCountry) {
        return unitsInCountry >= UNITS_OF_SECTOR;
    }

    /// The areas and sectors of a matrix of units that are large enough. The sizes are those of the
    /// whole matrix, before anything is left out.
    public static Counts admitted(Counts units) {
        var admitted = Counts.builder();
        for (int area = 0; area < units.areas().size(); area++) {
            for (int sector = 0; sector < units.sectors().size(); sector++) {
                if (admitsAreaWithUnits(units.ofArea(area))
                        && admitsSectorWithUnits(units.ofSector(sector))) {
                    admitted.add(
                            units.areas().get(area),
                            units.sectors().get(sector),
                            units.at(area, sector));
                }
            }
        }
        return admitted.build();
    }
}
