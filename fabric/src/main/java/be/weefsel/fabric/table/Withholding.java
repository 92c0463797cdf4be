package be.weefsel.fabric.table;

import java.util.Set;

/// Which cells are not shown, since they, or sums with them, would tell of single persons or
/// enterprises. One answer for all tables of a kind, however they are asked for, so that nothing
/// can be worked out from several of them.
///
/// @param counts cells of which no number of units, employers or firms is shown, `area sector`
/// @param jobs cells of which no number of jobs is shown
public record Withholding(Set<String> counts, Set<String> jobs) {
    /// Nothing is withheld: for operators.
    public static final Withholding NONE = new Withholding(Set.of(), Set.of());

    public Withholding {
        counts = Set.copyOf(counts);
        jobs = Set.copyOf(jobs);
    }

    /// Whether what is counted in a cell is not shown. Where the counts are not, the jobs neither.
    public boolean isWithheld(Counted of, Cell cell) {
        return isWithheld(of, cell.area(), cell.sector());
    }

    /// The same by keys.
    ///
    /// @param sector empty for all sectors together
    public boolean isWithheld(Counted of, String area, String sector) {
        var key = key(area, sector);
        return counts.contains(key) || (of == Counted.JOBS && jobs.contains(key));
    }

    static String key(String area, String sector) {
        return area + " " + sector;
    }
}
