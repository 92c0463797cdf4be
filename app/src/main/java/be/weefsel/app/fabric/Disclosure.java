package be.weefsel.app.fabric;

import be.weefsel.engine.measure.RankGate;
import be.weefsel.fabric.sector.SectorRule;
import be.weefsel.fabric.sector.TieRule;
import be.weefsel.fabric.table.AreaFigures;
import be.weefsel.fabric.table.Cell;
import be.weefsel.fabric.table.Counted;
import be.weefsel.fabric.table.Population;
import be.weefsel.fabric.table.TableQuery;
import be.weefsel.fabric.table.Withholding;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;

/// What of the fabric may be shown: nothing from which somebody works out a figure of one person or
/// one enterprise. The same for every reader.
@Component
public class Disclosure {
    private static final int FEW = 4;
    private static final String ALL_SECTORS = "";
    private static final String ANY = "BE";
    private static final int ANY_LEVEL = 2;

    private final Fabrics fabrics;

    Disclosure(Fabrics fabrics) {
        this.fabrics = fabrics;
    }

    /// Whether it is worked out what may be shown of tables and figures that are counted in this
    /// way. If not, that begins now, beside.
    public boolean isPrepared(TableQuery query) {
        boolean areFigures = fabrics.isPrepared(figures(query.tie(), query.population()));
        return fabrics.isPrepared(query) && areFigures;
    }

    /// Whether a cell of a table may be shown.
    public Predicate<Cell> isShown(TableQuery query) {
        var withholding = fabrics.withholding(query);
        return cell -> !withholding.isWithheld(query.of(), cell);
    }

    /// For who asks for single enterprises.
    public Withholding withholdingOfJobs(TieRule tie, Population population) {
        return fabrics.withholding(figures(tie, population));
    }

    /// What may be shown of figures that are counted in this way.
    public OfFigures ofFigures(TieRule tie, Population population) {
        var withholding = fabrics.withholding(figures(tie, population));
        return new OfFigures(
                area -> !withholding.isWithheld(Counted.UNITS, area, ALL_SECTORS),
                area -> !withholding.isWithheld(Counted.JOBS, area, ALL_SECTORS));
    }

    private static TableQuery figures(TieRule tie, Population population) {
        return new TableQuery(
                Counted.JOBS, "country", ANY, ANY, ANY_LEVEL, SectorRule.SINGLE, tie, population);
    }

    /// What may be shown of the figures of areas.
    ///
    /// @param counts of which areas units, firms and employers may be
    /// @param jobs of which areas jobs may be
    public record OfFigures(Predicate<String> counts, Predicate<String> jobs) {
        public boolean areCountsShown(AreaFigures figures) {
            return counts.test(figures.area());
        }

        public boolean areJobsShown(AreaFigures figures) {
            return figures.unitsWithJobs() > 0 && jobs.test(figures.area());
        }

        /// Of few firms in industry the share would tell who they are.
        public boolean isIndustryShown(AreaFigures figures) {
            return areCountsShown(figures)
                    && (figures.industryFirms() == 0 || figures.industryFirms() >= FEW);
        }

        /// Where there are few jobs, the share of large enterprises is that of one.
        public boolean areSizesShown(AreaFigures figures) {
            return areJobsShown(figures) && RankGate.admitsAreaWithJobs(figures.jobs());
        }
    }
}
