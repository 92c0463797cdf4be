package be.weefsel.fabric.jobs;

import java.util.List;
import java.util.Map;

/// What came of estimating jobs.
///
/// @param units how many units have jobs of each layer: J1 to J4
/// @param enterprisesNotFound how many enterprises of the file are not in the register
/// @param rounds of raking
/// @param error the largest difference from a public total, as a share of it
/// @param converged whether it is small enough: 1e-6; if not, the jobs are those of the last round
/// @param unreachable totals in whose cell the register has no employer
public record JobReport(
        Map<String, Long> units,
        long enterprisesNotFound,
        int rounds,
        double error,
        boolean converged,
        List<String> unreachable) {
    public JobReport {
        units = Map.copyOf(units);
        unreachable = List.copyOf(unreachable);
    }
}
