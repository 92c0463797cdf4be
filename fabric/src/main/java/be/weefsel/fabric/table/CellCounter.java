package be.weefsel.fabric.table;

import be.weefsel.fabric.sector.SectorRule;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/// Counts units, firms and jobs in one pass over the columns: what `cells.sql` says, without
/// sorting or hashing.
final class CellCounter {
    private static final int START = 1 << 10;

    private final UnitColumns columns;
    private final TableQuery query;
    private final int level;
    private final List<String> areas;
    private final List<String> sectors;

    /// By code of municipality, -1 where it does not take part.
    private final int[] areaOf;

    private final int[] sectorOf;
    private final PopulationFilter population;
    private final int[] places;
    private int count;
    private int[] cells = new int[START];
    private double[] units = new double[START];
    private int[] firms = new int[START];
    private double[] jobs = new double[START];
    private double[] low = new double[START];
    private double[] high = new double[START];
    private double[] withJobs = new double[START];
    private double[] natural = new double[START];
    private double[] largest = new double[START];
    private double[] ofFirm = new double[START];
    private long[] lastFirm = new long[START];

    /// @param areaOfMunicipality which area a municipality is counted in
    CellCounter(UnitColumns columns, TableQuery query, Map<String, String> areaOfMunicipality) {
        this(columns, query, query.sectorLevel(), areaOfMunicipality);
    }

    /// @param level digits of the sectors that are counted, 0 for all sectors together
    CellCounter(
            UnitColumns columns,
            TableQuery query,
            int level,
            Map<String, String> areaOfMunicipality) {
        this.columns = columns;
        this.query = query;
        this.level = level;
        areas = List.copyOf(new TreeSet<>(areaOfMunicipality.values()));
        areaOf =
                columns.areas().stream()
                        .mapToInt(m -> {
                            var area = areaOfMunicipality.get(m);
                            return area == null ? -1 : areas.indexOf(area);
                        })
                        .toArray();
        sectors =
                List.copyOf(
                        new TreeSet<>(columns.sectors().stream().map(this::truncated).toList()));
        sectorOf = columns.sectors().stream().mapToInt(c -> indexOf(truncated(c))).toArray();
        population = new PopulationFilter(columns, query.population());
        places = new int[areas.size() * sectors.size()];
        Arrays.fill(places, -1);
    }

    private String truncated(String code) {
        return code.substring(0, Math.min(level, code.length()));
    }

    private int indexOf(String sector) {
        return Collections.binarySearch(sectors, sector);
    }

    /// Cells that are not empty, by area and then sector.
    List<Cell> count() {
        if (query.rule() == SectorRule.FRACTIONAL) {
            countFractions();
        } else {
            countSingle();
        }
        return cells();
    }

    private void countSingle() {
        var sectorOfUnit = columns.of(query.tie());
        boolean employersOnly = query.rule() == SectorRule.EMPLOYERS;
        for (int unit = 0; unit < columns.size(); unit++) {
            int area = areaOf[columns.area(unit)];
            if (area < 0
                    || (employersOnly && !columns.is(unit, UnitColumns.OF_EMPLOYER))
                    || !takesPart(unit, sectorOfUnit[unit])) {
                continue;
            }
            add(unit, area, sectorOfUnit[unit], 1);
        }
    }

    private void countFractions() {
        for (int unit = 0; unit < columns.size(); unit++) {
            int area = areaOf[columns.area(unit)];
            if (area < 0) {
                continue;
            }
            int from = columns.firstFraction(unit);
            int to = columns.firstFraction(unit + 1);
            for (int place = from; place < to; place++) {
                int sector = columns.fractionSector(place);
                if (takesPart(unit, sector)) {
                    add(unit, area, sector, 1.0 / (to - from));
                }
            }
        }
    }

    private boolean takesPart(int unit, int sector) {
        return (query.of() != Counted.EMPLOYERS || columns.is(unit, UnitColumns.EMPLOYER))
                && population.takesPart(unit, sector);
    }

    private void add(int unit, int area, int sector, double weight) {
        int cell = area * sectors.size() + sectorOf[sector];
        int place = places[cell];
        if (place < 0) {
            place = newPlace(cell);
        }
        long firm = columns.firm(unit);
        if (firms[place] == 0 || lastFirm[place] != firm) {
            largest[place] = Math.max(largest[place], ofFirm[place]);
            ofFirm[place] = 0;
            lastFirm[place] = firm;
            firms[place]++;
        }
        units[place] += weight;
        if (columns.is(unit, UnitColumns.NATURAL)) {
            natural[place] += weight;
        }
        double itsJobs = columns.jobs(unit) * weight;
        if (itsJobs >= 0) {
            jobs[place] += itsJobs;
            low[place] += columns.jobsLow(unit) * weight;
            high[place] += columns.jobsHigh(unit) * weight;
            withJobs[place] += weight;
            ofFirm[place] += itsJobs;
        }
    }

    private int newPlace(int cell) {
        if (count == cells.length) {
            int length = 2 * count;
            cells = Arrays.copyOf(cells, length);
            units = Arrays.copyOf(units, length);
            firms = Arrays.copyOf(firms, length);
            jobs = Arrays.copyOf(jobs, length);
            low = Arrays.copyOf(low, length);
            high = Arrays.copyOf(high, length);
            withJobs = Arrays.copyOf(withJobs, length);
            natural = Arrays.copyOf(natural, length);
            largest = Arrays.copyOf(largest, length);
            ofFirm = Arrays.copyOf(ofFirm, length);
            lastFirm = Arrays.copyOf(lastFirm, length);
        }
        cells[count] = cell;
        places[cell] = count;
        return count++;
    }

    private List<Cell> cells() {
        var all = new ArrayList<Cell>(count);
        for (int cell = 0; cell < places.length; cell++) {
            int place = places[cell];
            if (place >= 0) {
                all.add(
                        new Cell(
                                areas.get(cell / sectors.size()),
                                sectors.get(cell % sectors.size()),
                                units[place],
                                firms[place],
                                jobs[place],
                                low[place],
                                high[place],
                                withJobs[place],
                                natural[place],
                                Math.max(largest[place], ofFirm[place])));
            }
        }
        return all;
    }
}
