package be.weefsel.fabric.sector;

import be.weefsel.fabric.duck.Chunks;
import be.weefsel.fabric.duck.Column;
import be.weefsel.fabric.duck.RowSource;
import be.weefsel.fabric.duck.Rows;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;
import java.util.function.IntUnaryOperator;

/// The sectors of each entity, from its activities: a row for each code of its best group, with the
/// weight that the fractional rule gives it, and with the codes that the tie rules choose. The
/// first row of an entity is marked, so that it can be counted once.
///
/// An entity without a code of the version gets those that its older codes usually became.
public final class SectorRows implements RowSource {
    /// The version of NACE-BEL before that of 2025.
    public static final int OLDER_VERSION = 2008;

    private record Sector(
            int entity,
            int nace,
            double weight,
            boolean isFirst,
            int smallest,
            int frequent,
            int shared,
            boolean ofEmployer) {}

    private record Waiting(int entity, int group, List<Integer> oldCodes) {}

    private final Chunks activities;
    private final int version;
    private final IntPredicate isUnit;
    private final IntUnaryOperator ownerOf;
    private final MainActivities main = new MainActivities();
    private final MainActivities older = new MainActivities();
    private final Pairs pairs = new Pairs();
    private final Concordance concordance = new Concordance();
    private final OwnCodes own = new OwnCodes();
    private final List<Waiting> waiting = new ArrayList<>();
    private final Deque<Sector> ready = new ArrayDeque<>();
    private int[] vat = new int[16];
    private int vatCount;
    private int[] employer = new int[16];
    private int employerCount;
    private int current = -1;
    private boolean ended;

    /// @param activities as [#activities(int)] selects them
    /// @param version of the classification
    /// @param isUnit whether a number is that of a unit: all units come after all enterprises
    /// @param ownerOf the enterprise of a unit
    public SectorRows(
            Chunks activities, int version, IntPredicate isUnit, IntUnaryOperator ownerOf) {
        this.activities = activities;
        this.version = version;
        this.isUnit = isUnit;
        this.ownerOf = ownerOf;
    }

    /// The query for what is read here.
    ///
    /// @param version for which sectors are wanted
    public static String activities(int version) {
        return """
        select entity, activity_group, version, nace, classification
        from activity
        where version in (%d, %d)
        """
                .formatted(version, OLDER_VERSION);
    }

    /// The rows as they are kept: the code as a text.
    ///
    /// @param rows what stands for this source in SQL
    public static String select(String rows) {
        return "select * replace (lpad(cast(nace as varchar), 5, '0') as nace) from " + rows;
    }

    @Override
    public List<Column> columns() {
        return List.of(
                Column.integer("entity"),
                Column.integer("nace"),
                Column.number("weight"),
                Column.bool("is_first"),
                Column.integer("smallest"),
                Column.integer("frequent"),
                Column.integer("shared"),
                Column.bool("is_of_employer"));
    }

    @Override
    public int fill(Rows rows) {
        int row = 0;
        while (row < rows.capacity()) {
            if (ready.isEmpty() && !readOn()) {
                break;
            }
            while (row < rows.capacity() && !ready.isEmpty()) {
                write(ready.remove(), rows, row++);
            }
        }
        return row;
    }

    /// How codes of the older version became those of this one, with how often it was seen. Known
    /// at the end.
    public Map<Integer, Map<Integer, Integer>> concordance() {
        return concordance.all();
    }

    private static void write(Sector sector, Rows rows, int row) {
        rows.setInt(0, row, sector.entity);
        rows.setInt(1, row, sector.nace);
        rows.setDouble(2, row, sector.weight);
        rows.setBoolean(3, row, sector.isFirst);
        rows.setInt(4, row, sector.smallest);
        rows.setInt(5, row, sector.frequent);
        rows.setInt(6, row, sector.shared);
        rows.setBoolean(7, row, sector.ofEmployer);
    }

    /// @return whether there may be more
    private boolean readOn() {
        if (ended) {
            return false;
        }
        if (!activities.next()) {
            ended = true;
            finish();
            waiting.forEach(this::takeOver);
            return true;
        }
        var block = activities.block();
        var entities = block.vector(0);
        var groups = block.vector(1);
        var versions = block.vector(2);
        var codes = block.vector(3);
        var classifications = block.vector(4);
        for (int i = 0; i < block.rowCount(); i++) {
            int entity = entities.getInt(i);
            if (entity != current) {
                finish();
                start(entity);
            }
            add(
                    groups.getByte(i),
                    versions.getShort(i),
                    codes.getInt(i),
                    classifications.getByte(i));
        }
        return true;
    }

    private void start(int entity) {
        current = entity;
        main.clear();
        older.clear();
        pairs.clear();
        vatCount = 0;
        employerCount = 0;
    }

    private void add(int group, int itsVersion, int code, int classification) {
        boolean isNew = itsVersion == version;
        pairs.add(group, classification, isNew, code);
        if (classification != 1) {
            return;
        }
        if (!isNew) {
            older.add(group, code);
            return;
        }
        main.add(group, code);
        if (group == 1) {
            vat = room(vat, vatCount);
            vat[vatCount++] = code;
        } else if (group == 6) {
            employer = room(employer, employerCount);
            employer[employerCount++] = code;
        }
    }

    private static int[] room(int[] codes, int count) {
        return count < codes.length ? codes : Arrays.copyOf(codes, 2 * count);
    }

    private void finish() {
        if (current < 0) {
            return;
        }
        pairs.tell(concordance);
        if (!isUnit.test(current)) {
            own.put(current, Arrays.copyOf(employer, employerCount), Arrays.copyOf(vat, vatCount));
        }
        if (!main.isEmpty()) {
            give(current, main);
        } else if (!older.isEmpty()) {
            waiting.add(
                    new Waiting(
                            current,
                            older.areOfEmployer() ? 6 : 3,
                            Arrays.stream(older.all()).boxed().toList()));
        }
    }

    private void takeOver(Waiting entity) {
        main.clear();
        for (int code : entity.oldCodes) {
            concordance.usual(code).ifPresent(now -> main.add(entity.group, now));
        }
        if (!main.isEmpty()) {
            give(entity.entity, main);
        }
    }

    private void give(int entity, MainActivities activitiesOfEntity) {
        activitiesOfEntity.sort();
        int[] codes = activitiesOfEntity.distinct();
        int smallest = activitiesOfEntity.smallest();
        int frequent = activitiesOfEntity.frequent();
        int shared = codes.length == 1 ? smallest : shared(entity, activitiesOfEntity);
        for (int code : codes) {
            ready.add(
                    new Sector(
                            entity,
                            code,
                            1.0 / codes.length,
                            code == smallest,
                            smallest,
                            frequent,
                            shared,
                            activitiesOfEntity.areOfEmployer()));
        }
    }

    private int shared(int entity, MainActivities activitiesOfEntity) {
        int enterprise = isUnit.test(entity) ? ownerOf.applyAsInt(entity) : entity;
        return activitiesOfEntity.shared(own.ofEmployer(enterprise), own.ofVat(enterprise));
    }
}
