package be.weefsel.fabric.table;

/// What there is of a sector in an area.
///
/// @param area key of the area
/// @param sector code without dots
/// @param units under the fractional rule a sum of weights
/// @param firms enterprises with a unit here
/// @param jobs as far as they are known, 0 when none are
/// @param jobsLow and what they are at least
/// @param jobsHigh and at most
/// @param unitsWithJobs of how many units jobs are known
/// @param naturalUnits units of natural persons
/// @param largest jobs of the firm with the most jobs here
public record Cell(
        String area,
        String sector,
        double units,
        long firms,
        double jobs,
        double jobsLow,
        double jobsHigh,
        double unitsWithJobs,
        double naturalUnits,
        double largest) {
    /// What is counted in the cell.
    public double count(Counted of) {
        return switch (of) {
            case UNITS, EMPLOYERS -> units;
            case FIRMS -> firms;
            case JOBS -> jobs;
        };
    }
}
