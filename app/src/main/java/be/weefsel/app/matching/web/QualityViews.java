package be.weefsel.app.matching.web;

import be.weefsel.app.actors.SizeClass;
import be.weefsel.app.matching.learning.Fate;
import be.weefsel.app.matching.learning.Quality;
import be.weefsel.app.matching.learning.QualityReport;
import be.weefsel.app.matching.learning.QualityReport.Group;
import be.weefsel.app.matching.learning.QualityReport.Kind;
import be.weefsel.app.matching.learning.Tally;
import be.weefsel.app.matching.web.QualityPage.Figure;
import be.weefsel.app.matching.web.QualityPage.GroupRow;
import be.weefsel.app.matching.web.QualityPage.GroupTable;
import be.weefsel.app.platform.page.Frame;
import be.weefsel.engine.matching.evaluation.Proportion;
import be.weefsel.engine.matching.evaluation.Quartiles;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Puts the quality of suggestions into words.
final class QualityViews {
    private static final Figure NONE = new Figure("–", "");

    private QualityViews() {}

    static QualityPage page(Frame frame, QualityReport report) {
        var texts = frame.texts();
        var query = report.year().map("?year=%d"::formatted).orElse("");
        return new QualityPage(
                frame,
                title(frame, report),
                List.of(
                        texts.of("matching.quality.rule-share", Quality.TELL_FROM),
                        texts.of("matching.quality.rule-satisfied", Fate.SATISFIED_FROM)),
                years(frame, report),
                Stream.of(Kind.values())
                        .map(kind -> table(frame, kind, report.of(kind)))
                        .filter(table -> !table.rows().isEmpty())
                        .toList(),
                frame.link("/questions/quality.csv") + query,
                frame.link("/questions/quality.xlsx") + query);
    }

    private static String title(Frame frame, QualityReport report) {
        var all = report.of(Kind.ALL);
        return all.isEmpty()
                ? frame.texts().of("matching.quality.none")
                : all.getFirst()
                        .tally()
                        .map(tally ->
                                frame.texts()
                                        .of(
                                                "matching.quality.title",
                                                tally.shown(),
                                                tally.introduced().count()))
                        .orElseGet(() -> hidden(frame));
    }

    private static List<StepPage.Choice> years(Frame frame, QualityReport report) {
        return Stream.concat(
                        Stream.of(
                                        new StepPage.Choice(
                                                "",
                                                frame.texts().of("matching.quality.all-years"),
                                                report.year().isEmpty()))
                                .filter(_ -> Quality.maySeeAllYears(frame.reader())),
                        report.years().stream()
                                .map(year ->
                                        new StepPage.Choice(
                                                Integer.toString(year),
                                                Integer.toString(year),
                                                report.year().equals(Optional.of(year)))))
                .toList();
    }

    private static GroupTable table(Frame frame, Kind kind, List<Group> groups) {
        return new GroupTable(
                frame.texts().of("matching.quality.table", kind),
                frame.texts().of("matching.quality.group", kind),
                groups.stream().map(group -> row(frame, group)).toList());
    }

    private static GroupRow row(Frame frame, Group group) {
        var name = nameOf(frame, group);
        return group.tally()
                .map(tally -> row(frame, name, tally))
                .orElseGet(
                        () -> new GroupRow(name, "", NONE, NONE, NONE, NONE, NONE, hidden(frame)));
    }

    private static GroupRow row(Frame frame, String name, Tally tally) {
        return new GroupRow(
                name,
                frame.texts().number(tally.shown()),
                figure(frame, tally.introduced()),
                figure(frame, tally.answered()),
                figure(frame, tally.accepted()),
                figure(frame, tally.satisfied()),
                tally.days().map(days -> figure(frame, days)).orElse(NONE),
                "");
    }

    private static Figure figure(Frame frame, Proportion proportion) {
        if (proportion.of() == 0) {
            return NONE;
        }
        var texts = frame.texts();
        return new Figure(
                texts.of("matching.quality.of", proportion.count(), proportion.of()),
                proportion.of() < Quality.TELL_FROM
                        ? texts.of("matching.quality.too-few")
                        : texts.of(
                                "matching.quality.share",
                                texts.percentage(proportion.share()),
                                texts.percentage(proportion.low()),
                                texts.percentage(proportion.high())));
    }

    private static Figure figure(Frame frame, Quartiles days) {
        var texts = frame.texts();
        return new Figure(
                texts.of("matching.quality.questions", days.of()),
                days.of() < Quality.TELL_FROM
                        ? texts.of("matching.quality.too-few")
                        : texts.of(
                                "matching.quality.days",
                                texts.decimal(days.median(), 0),
                                texts.decimal(days.first(), 0),
                                texts.decimal(days.third(), 0)));
    }

    private static String hidden(Frame frame) {
        return frame.texts().of("matching.quality.hidden", Quality.fewestCompanies());
    }

    private static String nameOf(Frame frame, Group group) {
        var texts = frame.texts();
        return switch (group.kind()) {
            case ALL -> texts.of("matching.quality.together");
            case LANGUAGES -> {
                var pair = group.key().split("-", 2);
                yield texts.of(
                        "matching.quality.pair",
                        texts.of("matching.language." + pair[0]),
                        texts.of("matching.language." + pair[1]));
            }
            case SIZE ->
                    group.key().equals(QualityReport.UNKNOWN)
                            ? texts.of("matching.quality.size-unknown")
                            : texts.of("actors.size", SizeClass.ofCode(group.key()));
            case CHANCE -> texts.of("matching.quality.chance." + group.key());
        };
    }
}
