package be.weefsel.fabric.table;

import be.weefsel.fabric.duck.Duck;
import be.weefsel.fabric.sector.TieRule;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.duckdb.DuckDBReadableVector;

/// All units with a place and a sector, column by column in memory, so that any table is counted in
/// milliseconds: some 50 bytes for each unit. Units of a firm stand together.
final class UnitColumns {
    static final int NATURAL = 1;
    static final int NORMAL = 2;
    static final int MARKET = 4;
    static final int EMPLOYER = 8;
    static final int OF_EMPLOYER = 16;

    /// Jobs that nobody reported: layers J3 and J4.
    static final int ESTIMATED = 32;

    private static final int START = 1 << 16;

    private final List<String> areas;
    private final List<String> sectors;
    private final Map<TieRule, short[]> chosen = new EnumMap<>(TieRule.class);
    private int size;
    private long[] firms = new long[START];
    private short[] area = new short[START];
    private byte[] flags = new byte[START];
    private double[] jobs = new double[START];
    private double[] jobsLow = new double[START];
    private double[] jobsHigh = new double[START];
    private double[] firmJobs = new double[START];
    private int[] fractionStart = {};
    private short[] fractionSector = {};

    private UnitColumns(List<String> areas, List<String> sectors) {
        this.areas = areas;
        this.sectors = sectors;
        for (var tie : TieRule.values()) {
            chosen.put(tie, new short[START]);
        }
    }

    /// @param duck with the views `unit` and `sector`
    static UnitColumns load(Duck duck) {
        var columns =
                new UnitColumns(
                        code(
                                duck,
                                "area_code",
                                "select distinct area from unit where area is not null"),
                        code(
                                duck,
                                "sector_code",
                                """
                                select distinct nace from sector
                                union select distinct smallest from unit where smallest is not null
                                union select distinct frequent from unit where frequent is not null
                                union select distinct shared from unit where shared is not null
                                """));
        columns.loadUnits(duck);
        return columns;
    }

    /// Makes numbers of texts: the place in the sorted list.
    private static List<String> code(Duck duck, String type, String values) {
        var all = duck.list(values + " order by 1", row -> row.getString(1));
        duck.execute(
                "create or replace type %s as enum (%s)"
                        .formatted(
                                type,
                                all.isEmpty()
                                        ? "''"
                                        : String.join(
                                                ", ", all.stream().map(Duck::quote).toList())));
        return all;
    }

    private void loadUnits(Duck duck) {
        try (var chunks =
                duck.chunks(
                        """
                        select
                            e,
                            cast(enum_code(cast(area as area_code)) as smallint),
                            cast(enum_code(cast(smallest as sector_code)) as smallint),
                            cast(enum_code(cast(frequent as sector_code)) as smallint),
                            cast(enum_code(cast(shared as sector_code)) as smallint),
                            cast(
                                case when is_natural then 1 else 0 end
                                + case when is_normal then 2 else 0 end
                                + case when is_market then 4 else 0 end
                                + case when is_employer then 8 else 0 end
                                + case when is_of_employer then 16 else 0 end
                                + case when jobs_layer in ('J3', 'J4') then 32 else 0 end
                                as tinyint),
                            coalesce(cast(jobs as double), 'nan'),
                            coalesce(cast(jobs_low as double), 'nan'),
                            coalesce(cast(jobs_high as double), 'nan'),
                            coalesce(cast(enterprise_jobs as double), 'nan')
                        from unit
                        where area is not null and smallest is not null
                        order by e, u
                        """)) {
            while (chunks.next()) {
                var block = chunks.block();
                var vectors = new DuckDBReadableVector[10];
                for (int i = 0; i < vectors.length; i++) {
                    vectors[i] = block.vector(i);
                }
                for (int row = 0; row < block.rowCount(); row++) {
                    add(vectors, row);
                }
            }
        }
    }

    private void add(DuckDBReadableVector[] vectors, int row) {
        if (size == firms.length) {
            grow(2 * size);
        }
        firms[size] = vectors[0].getLong(row);
        area[size] = vectors[1].getShort(row);
        of(TieRule.SMALLEST)[size] = vectors[2].getShort(row);
        of(TieRule.FREQUENT)[size] = vectors[3].getShort(row);
        of(TieRule.SHARED)[size] = vectors[4].getShort(row);
        flags[size] = vectors[5].getByte(row);
        jobs[size] = vectors[6].getDouble(row);
        jobsLow[size] = vectors[7].getDouble(row);
        jobsHigh[size] = vectors[8].getDouble(row);
        firmJobs[size] = vectors[9].getDouble(row);
        size++;
    }

    private void grow(int length) {
        firms = Arrays.copyOf(firms, length);
        area = Arrays.copyOf(area, length);
        flags = Arrays.copyOf(flags, length);
        jobs = Arrays.copyOf(jobs, length);
        jobsLow = Arrays.copyOf(jobsLow, length);
        jobsHigh = Arrays.copyOf(jobsHigh, length);
        firmJobs = Arrays.copyOf(firmJobs, length);
        chosen.replaceAll((tie, codes) -> Arrays.copyOf(codes, length));
    }

    /// Loads what only the fractional rule needs: all sectors of each unit.
    void loadFractions(Duck duck) {
        if (fractionStart.length > 0) {
            return;
        }
        var starts = new int[size + 1];
        var codes = new short[4 * START];
        int count = 0;
        int unit = -1;
        long last = -1;
        try (var chunks =
                duck.chunks(
                        """
                        select unit.u, cast(enum_code(cast(sector.nace as sector_code)) as smallint)
                        from unit
                        join sector on sector.entity = unit.sector_entity
                        where unit.area is not null and unit.smallest is not null
                        order by unit.e, unit.u, sector.nace
                        """)) {
            while (chunks.next()) {
                var block = chunks.block();
                var units = block.vector(0);
                var sectorCodes = block.vector(1);
                for (int row = 0; row < block.rowCount(); row++) {
                    if (units.getLong(row) != last) {
                        last = units.getLong(row);
                        starts[++unit] = count;
                    }
                    if (count == codes.length) {
                        codes = Arrays.copyOf(codes, 2 * count);
                    }
                    codes[count++] = sectorCodes.getShort(row);
                }
            }
        }
        if (unit != size - 1) {
            throw new IllegalStateException(
                    "Of (%d) units (%d) have all their sectors.".formatted(size, unit + 1));
        }
        starts[size] = count;
        fractionStart = starts;
        fractionSector = codes;
    }

    int size() {
        return size;
    }

    /// Municipalities, sorted.
    List<String> areas() {
        return areas;
    }

    /// Codes of five digits, sorted.
    List<String> sectors() {
        return sectors;
    }

    long firm(int unit) {
        return firms[unit];
    }

    int area(int unit) {
        return area[unit];
    }

    boolean is(int unit, int flag) {
        return (flags[unit] & flag) == flag;
    }

    /// The sector of each unit that a tie rule chooses.
    short[] of(TieRule tie) {
        return chosen.getOrDefault(tie, new short[0]);
    }

    /// `NaN` when they are not known.
    double jobs(int unit) {
        return jobs[unit];
    }

    double jobsLow(int unit) {
        return jobsLow[unit];
    }

    double jobsHigh(int unit) {
        return jobsHigh[unit];
    }

    /// Jobs of the whole enterprise, wherever its units are; `NaN` when none are known.
    double firmJobs(int unit) {
        return firmJobs[unit];
    }

    int firstFraction(int unit) {
        return fractionStart[unit];
    }

    int fractionSector(int place) {
        return fractionSector[place];
    }
}
