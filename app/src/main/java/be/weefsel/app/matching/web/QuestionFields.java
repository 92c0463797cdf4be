package be.weefsel.app.matching.web;

import be.weefsel.app.actors.web.Names;
import be.weefsel.app.platform.audit.FieldNames;
import java.time.YearMonth;

/// What the fields of a question are called, as in its form, and how their values read.
final class QuestionFields {
    private QuestionFields() {}

    static FieldNames of(Names.OfPage words) {
        var texts = words.frame().texts();
        return new FieldNames(texts)
                .add("company", "matching.ask.company", key -> words.organisation(key).text())
                .addEnum("language", "matching.ask.language", "matching.language")
                .add("text.teaser", "matching.ask.field.teaser")
                .add("text.title", "matching.ask.field.title")
                .add("text.problem", "matching.ask.field.problem")
                .add("text.tried", "matching.ask.field.tried")
                .add("text.result", "matching.ask.field.result")
                .add("text.constraints", "matching.ask.field.constraints")
                .addSet("topics", "matching.ask.topics", words::topic)
                .add("cluster", "matching.ask.cluster", words.shortNames()::of)
                .add(
                        "deadline",
                        "matching.ask.deadline",
                        month -> texts.month(YearMonth.parse(month)))
                .add("trl.from", "matching.ask.trl-from")
                .add("trl.to", "matching.ask.trl-to")
                .addEnum("acrossBorders", "matching.ask.across-borders", "matching.revisions")
                .addEnum("bothSides", "matching.ask.both-sides", "matching.revisions")
                .addEnum(
                        "matchConfidential",
                        "matching.ask.match-confidential",
                        "matching.revisions")
                .addEnum("stage", "matching.revisions.stage", "matching.stage");
    }
}
