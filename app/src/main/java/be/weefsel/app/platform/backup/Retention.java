package be.weefsel.app.platform.backup;

import java.time.DayOfWeek;
import java.time.LocalDateTime;
import java.time.chrono.ChronoLocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;

/// Which backups stay: the newest of each of the last days, and of each of the last weeks, that
/// have any. So a pause in making them removes none.
record Retention(int days, int weeks) {

    /// @param taken when each was taken
    Set<LocalDateTime> kept(Collection<LocalDateTime> taken) {
        var kept = new HashSet<LocalDateTime>();
        kept.addAll(newestOfTheLast(days, taken, LocalDateTime::toLocalDate));
        kept.addAll(newestOfTheLast(weeks, taken, Retention::monday));
        return kept;
    }

    private static ChronoLocalDate monday(LocalDateTime moment) {
        return moment.toLocalDate().with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    private static Collection<LocalDateTime> newestOfTheLast(
            int periods,
            Collection<LocalDateTime> taken,
            Function<LocalDateTime, ChronoLocalDate> period) {
        var newest = new TreeMap<ChronoLocalDate, LocalDateTime>();
        taken.forEach(moment ->
                newest.merge(
                        period.apply(moment),
                        moment,
                        (one, other) -> one.isAfter(other) ? one : other));
        return newest.descendingMap().values().stream().limit(periods).toList();
    }
}
