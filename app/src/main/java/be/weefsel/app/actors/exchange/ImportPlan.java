package be.weefsel.app.actors.exchange;

import be.weefsel.app.platform.text.Reason;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/// What a file would do, row by row, before anything is done.
///
/// @param kind `organisations` or `offers`
/// @param passedOver columns that mean nothing to us
public record ImportPlan(String kind, List<String> passedOver, List<PlannedRow> rows) {
    public ImportPlan {
        passedOver = List.copyOf(passedOver);
        rows = List.copyOf(rows);
    }

    public enum Fate {
        REFUSED,
        ADDED,
        CHANGED,
        SAME
    }

    /// @param number as a spreadsheet counts
    /// @param key empty for a row that is refused and has none
    /// @param changes of what is changed only
    /// @param reasons of what is refused only
    public record PlannedRow(
            int number,
            Fate fate,
            String key,
            String name,
            List<Change> changes,
            List<Reason> reasons) {
        public PlannedRow {
            changes = List.copyOf(changes);
            reasons = List.copyOf(reasons);
        }
    }

    public record Change(String column, String before, String after) {}

    public int count(Fate fate) {
        return (int) rows.stream().filter(row -> row.fate() == fate).count();
    }

    /// Equal for plans that do the same.
    public String fingerprint() {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            rows.forEach(row -> digest.update(row.toString().getBytes(StandardCharsets.UTF_8)));
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
