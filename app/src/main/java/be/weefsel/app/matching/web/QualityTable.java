package be.weefsel.app.matching.web;

import be.weefsel.app.matching.learning.Quality;
import be.weefsel.app.matching.learning.QualityReport;
import be.weefsel.app.matching.learning.QualityReport.Group;
import be.weefsel.app.matching.learning.Tally;
import be.weefsel.app.openness.Table;
import be.weefsel.engine.matching.evaluation.Proportion;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

/// The quality of suggestions as a table to take along: counts always, shares only where they can
/// be told.
final class QualityTable {
    private static final List<String> SHARES =
            List.of("introduced", "answered", "accepted", "satisfied");

    private QualityTable() {}

    static Table of(QualityReport report) {
        var header = header();
        var table = Table.of(header);
        for (var group : report.groups()) {
            var cells = new ArrayList<>(List.of(code(group), group.key()));
            group.tally().ifPresent(tally -> add(cells, tally));
            cells.addAll(Collections.nCopies(header.size() - cells.size(), ""));
            table.row(cells);
        }
        return table;
    }

    private static List<String> header() {
        var header = new ArrayList<>(List.of("grouped_by", "group", "shown"));
        for (var share : SHARES) {
            header.add(share);
            header.add(share + "_of");
            header.add(share + "_share");
            header.add(share + "_low");
            header.add(share + "_high");
        }
        header.addAll(
                List.of("days_questions", "days_median", "days_quartile_1", "days_quartile_3"));
        return header;
    }

    private static void add(List<String> cells, Tally tally) {
        cells.add(Integer.toString(tally.shown()));
        List.of(tally.introduced(), tally.answered(), tally.accepted(), tally.satisfied())
                .forEach(proportion -> add(cells, proportion));
        tally.days()
                .ifPresent(days -> {
                    cells.add(Integer.toString(days.of()));
                    if (days.of() >= Quality.TELL_FROM) {
                        cells.addAll(
                                List.of(
                                        decimal(days.median(), 1),
                                        decimal(days.first(), 1),
                                        decimal(days.third(), 1)));
                    }
                });
    }

    private static void add(List<String> cells, Proportion proportion) {
        cells.add(Integer.toString(proportion.count()));
        cells.add(Integer.toString(proportion.of()));
        cells.addAll(
                proportion.of() < Quality.TELL_FROM
                        ? List.of("", "", "")
                        : List.of(
                                decimal(proportion.share(), 3),
                                decimal(proportion.low(), 3),
                                decimal(proportion.high(), 3)));
    }

    private static String decimal(double number, int decimals) {
        return String.format(Locale.ROOT, "%." + decimals + "f", number);
    }

    private static String code(Group group) {
        return group.kind().name().toLowerCase(Locale.ROOT);
    }
}
