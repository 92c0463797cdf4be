package be.weefsel.fabric.table;

import java.util.OptionalDouble;

/// An area in a few figures. Jobs are as far as they are known.
///
/// @param area its key
/// @param units with a place in the area and a sector
/// @param employers units that are employers
/// @param firms enterprises with at least one unit here
/// @param industryFirms of them, those with a unit in industry here
/// @param unitsWithJobs of how many units jobs are known
/// @param jobs at the units here
/// @param jobsLow and what they are at least
/// @param jobsHigh and at most
/// @param jobsUnder100 at units of enterprises with fewer than 100 jobs, counted over all units of
///   the enterprise, wherever they are
/// @param jobsUnder250 the same with fewer than 250
/// @param estimatedJobs of the jobs, those that are an estimate: layers J3 and J4
public record AreaFigures(
        String area,
        long units,
        long employers,
        long firms,
        long industryFirms,
        long unitsWithJobs,
        double jobs,
        double jobsLow,
        double jobsHigh,
        double jobsUnder100,
        double jobsUnder250,
        double estimatedJobs) {
    /// 0..1; empty when there are no firms.
    public OptionalDouble industryShareOfFirms() {
        return share((double) industryFirms, (double) firms);
    }

    /// Share of the known jobs that is in enterprises with fewer than 100, 0..1.
    public OptionalDouble shareUnder100() {
        return share(jobsUnder100, jobs);
    }

    /// Share of the known jobs that is in enterprises with fewer than 250, 0..1.
    public OptionalDouble shareUnder250() {
        return share(jobsUnder250, jobs);
    }

    private static OptionalDouble share(double part, double all) {
        return all == 0 ? OptionalDouble.empty() : OptionalDouble.of(part / all);
    }
}
