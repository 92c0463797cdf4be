package be.weefsel.fabric.table;

import be.weefsel.fabric.sector.TieRule;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/// Counts [AreaFigures] in one pass over the columns.
final class FigureCounter {
    private static final class Sums {
        private long units;
        private long employers;
        private long firms;
        private long industryFirms;
        private long unitsWithJobs;
        private double jobs;
        private double low;
        private double high;
        private double under100;
        private double under250;
        private double estimated;
        private long lastFirm;
        private boolean isCounted;
        private boolean isIndustry;
    }

    private FigureCounter() {}

    /// One for each area that a municipality is counted in, by key.
    static List<AreaFigures> count(
            UnitColumns columns,
            TieRule tie,
            Population population,
            Map<String, String> areaOfMunicipality) {
        var areas = List.copyOf(new TreeSet<>(areaOfMunicipality.values()));
        var sums = areas.stream().map(area -> new Sums()).toList();
        int[] areaOf =
                columns.areas().stream()
                        .mapToInt(m -> areas.indexOf(areaOfMunicipality.getOrDefault(m, "")))
                        .toArray();
        var filter = new PopulationFilter(columns, population);
        var industry = columns.sectors().stream().map(Industry::isIndustry).toList();
        var sectors = columns.of(tie);
        for (int unit = 0; unit < columns.size(); unit++) {
            int area = areaOf[columns.area(unit)];
            if (area >= 0 && filter.takesPart(unit, sectors[unit])) {
                add(sums.get(area), columns, unit, industry.get(sectors[unit]));
            }
        }
        var figures = new ArrayList<AreaFigures>();
        for (int i = 0; i < areas.size(); i++) {
            figures.add(figures(areas.get(i), sums.get(i)));
        }
        return figures;
    }

    private static void add(Sums sums, UnitColumns columns, int unit, boolean isIndustry) {
        sums.units++;
        sums.employers += columns.is(unit, UnitColumns.EMPLOYER) ? 1 : 0;
        addFirm(sums, columns.firm(unit), isIndustry);
        double jobs = columns.jobs(unit);
        if (jobs >= 0) {
            sums.unitsWithJobs++;
            sums.jobs += jobs;
            sums.low += columns.jobsLow(unit);
            sums.high += columns.jobsHigh(unit);
            sums.under100 += columns.firmJobs(unit) < 100 ? jobs : 0;
            sums.under250 += columns.firmJobs(unit) < 250 ? jobs : 0;
            sums.estimated += columns.is(unit, UnitColumns.ESTIMATED) ? jobs : 0;
        }
    }

    /// Units of a firm come one after the other.
    private static void addFirm(Sums sums, long firm, boolean isIndustry) {
        if (!sums.isCounted || sums.lastFirm != firm) {
            sums.firms++;
            sums.lastFirm = firm;
            sums.isCounted = true;
            sums.isIndustry = false;
        }
        if (isIndustry && !sums.isIndustry) {
            sums.industryFirms++;
            sums.isIndustry = true;
        }
    }

    private static AreaFigures figures(String area, Sums sums) {
        return new AreaFigures(
                area,
                sums.units,
                sums.employers,
                sums.firms,
                sums.industryFirms,
                sums.unitsWithJobs,
                sums.jobs,
                sums.low,
                sums.high,
                sums.under100,
                sums.under250,
                sums.estimated);
    }
}
