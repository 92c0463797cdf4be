package be.weefsel.app.matching.web;

import be.weefsel.app.actors.web.Names;
import be.weefsel.app.matching.allocation.DryRun;
import be.weefsel.app.matching.allocation.Line;
import be.weefsel.app.openness.Table;
import be.weefsel.engine.matching.Suggestion;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// A dry run as a table to take along: a row for each introduction, and one for each question that
/// gets nobody.
final class AllocationTable {
    private AllocationTable() {}

    static Table of(Names.OfPage names, DryRun run) {
        var words = new AllocationWords(names);
        var table =
                Table.of(
                        "question",
                        "title",
                        "company",
                        "company_size",
                        "partner",
                        "offer",
                        "match",
                        "best_partner",
                        "best_match",
                        "loss",
                        "places",
                        "why_not_all");
        for (var line : run.lines()) {
            partners(line).forEach(partner -> table.row(row(words, line, partner)));
        }
        return table;
    }

    private static Stream<Optional<Suggestion>> partners(Line line) {
        return line.gets().isEmpty()
                ? Stream.of(Optional.empty())
                : line.gets().stream().map(Optional::of);
    }

    private static List<String> row(AllocationWords words, Line line, Optional<Suggestion> gets) {
        var question = line.question();
        return List.of(
                question.key(),
                QuestionPages.headingOf(question.dossier().question()).text(),
                words.nameOf(question.company().key()),
                question.company().size().map(size -> size.code()).orElse(""),
                gets.map(partner -> words.nameOf(partner.owner())).orElse(""),
                gets.map(Suggestion::supply).orElse(""),
                gets.map(partner -> number(partner.total())).orElse(""),
                line.best().map(best -> words.nameOf(best.owner())).orElse(""),
                line.best().map(best -> number(best.total())).orElse(""),
                number(line.loss()),
                Integer.toString(line.places()),
                line.shortfall().map(words::why).orElse(""));
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.4f", value);
    }
}
