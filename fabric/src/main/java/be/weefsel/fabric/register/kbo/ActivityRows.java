package be.weefsel.fabric.register.kbo;

import be.weefsel.fabric.duck.Column;
import be.weefsel.fabric.duck.Rows;
import be.weefsel.fabric.register.Checks;
import be.weefsel.fabric.register.CsvBytes;
import be.weefsel.fabric.register.Finding;
import be.weefsel.fabric.register.Progress;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;

/// `activity.csv`, all versions of the classification. Rows that an entity has twice are left out
/// when its rows stand together, as they do in the register.
final class ActivityRows extends KboRows {
    private static final int MANY = 100;

    /// Spreads keys over the bits of their product (Knuth's multiplicative hashing).
    private static final long SPREAD = 0x9E3779B97F4A7C15L;

    private final KboCodes codes;
    private int current = -1;
    private int count;
    private long[] seen = new long[1024];

    /// A bit for each that was seen, of 64: one whose bit is not set is new.
    private long marks;

    private boolean ordered = true;

    ActivityRows(CsvBytes csv, KboCodes codes, Checks checks, Progress progress)
            throws IOException {
        super(
                csv,
                checks,
                progress,
                "EntityNumber",
                "ActivityGroup",
                "NaceVersion",
                "NaceCode",
                "Classification");
        this.codes = codes;
    }

    @Override
    public List<Column> columns() {
        return List.of(
                Column.integer("entity"),
                Column.tinyint("activity_group"),
                Column.smallint("version"),
                Column.integer("nace"),
                Column.tinyint("detail"),
                Column.tinyint("classification"));
    }

    /// Whether the entities came in the order of their numbers. Known at the end.
    boolean isOrdered() {
        return ordered;
    }

    @Override
    boolean write(Rows rows, int row) {
        int entity = entity(fields[0]);
        if (entity < 0) {
            return false;
        }
        int group = csv.number(fields[1]);
        int version = csv.number(fields[2]);
        int digits = csv.length(fields[3]);
        int code = csv.number(fields[3]);
        int classification = classification(fields[4]);
        if ((digits != 5 && digits != 7) || !codes.knows(version, code, digits)) {
            found(Finding.UNKNOWN_CODE);
            return false;
        }
        if (isRepeated(entity, group, version, digits, code, classification)) {
            found(Finding.DUPLICATE);
            return false;
        }
        rows.setInt(0, row, entity);
        rows.setByte(1, row, group);
        rows.setShort(2, row, version);
        rows.setInt(3, row, digits == 7 ? code / 100 : code);
        rows.setByte(4, row, digits == 7 ? code % 100 : 0);
        rows.setByte(5, row, classification);
        return true;
    }

    private boolean isRepeated(
            int entity, int group, int version, int digits, int code, int classification) {
        if (entity != current) {
            ordered &= entity > current;
            current = entity;
            count = 0;
            marks = 0;
        }
        long key =
                ((((((long) group << 12) | version) << 1 | (digits == 7 ? 1 : 0)) << 24 | code)
                                << 3)
                        | classification;
        if (isSeen(key)) {
            return true;
        }
        if (count == seen.length) {
            seen = Arrays.copyOf(seen, 2 * count);
        }
        seen[count++] = key;
        if (count == MANY + 1) {
            found(Finding.MANY_ACTIVITIES);
        }
        return false;
    }

    private boolean isSeen(long key) {
        long mark = 1L << ((key * SPREAD) >>> 58);
        if ((marks & mark) == 0) {
            marks |= mark;
            return false;
        }
        for (int i = count - 1; i >= 0; i--) {
            if (seen[i] == key) {
                return true;
            }
        }
        return false;
    }

    /// 1 main, 2 secondary, 3 ancillary, 0 something else.
    private int classification(int field) {
        if (csv.length(field) != 4) {
            return 0;
        }
        return switch (csv.at(field, 0)) {
            case 'M' -> 1;
            case 'S' -> 2;
            case 'A' -> 3;
            default -> 0;
        };
    }
}
