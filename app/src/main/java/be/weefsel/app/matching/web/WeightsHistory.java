package be.weefsel.app.matching.web;

import be.weefsel.app.matching.Exploring;
import be.weefsel.app.matching.learning.WeightsKeeping;
import be.weefsel.app.platform.audit.FieldNames;
import be.weefsel.app.platform.audit.RecordedChange;
import be.weefsel.app.platform.audit.RecordedChanges;
import be.weefsel.app.platform.audit.ToldChange;
import be.weefsel.app.platform.page.Frame;
import be.weefsel.app.platform.people.People;
import be.weefsel.app.platform.people.Person;
import be.weefsel.engine.matching.Criterion;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;

/// What was decided about weights and chance, when and by whom.
@Component
class WeightsHistory {
    private final RecordedChanges changes;
    private final People people;

    WeightsHistory(RecordedChanges changes, People people) {
        this.changes = changes;
        this.people = people;
    }

    List<ToldChange> of(Frame frame) {
        var withNewer = new HashSet<String>();
        return changes
                .aboutAll(
                        List.of(WeightsKeeping.SUBJECT, WeightsKeeping.PROPOSAL, Exploring.SUBJECT))
                .stream()
                .map(change -> told(change, frame, withNewer.add(change.subjectKind())))
                .toList();
    }

    private ToldChange told(RecordedChange change, Frame frame, boolean isLatest) {
        return new ToldChange(
                change.at().toString(),
                frame.texts().moment(change.at()),
                frame.texts().of("matching.weights.history." + change.action()),
                "",
                change.person().flatMap(people::findPerson).map(Person::name).orElse(""),
                fields(change, frame).tell(change),
                false,
                isLatest ? undo(change, frame) : "");
    }

    private static FieldNames fields(RecordedChange change, Frame frame) {
        var texts = frame.texts();
        var names = new FieldNames(texts);
        return switch (change.subjectKind()) {
            case WeightsKeeping.SUBJECT -> {
                for (var criterion : Criterion.values()) {
                    names.add(
                            "shares." + criterion.name(),
                            "matching.criterion." + criterion.name().toLowerCase(Locale.ROOT),
                            share -> texts.decimal(Double.parseDouble(share), 2));
                }
                yield names;
            }
            case Exploring.SUBJECT ->
                    names.add(
                            "",
                            "matching.weights.chance",
                            on -> texts.of("matching.weights.chance." + on));
            default -> names.add("reason.text", "matching.weights.reason");
        };
    }

    private static String undo(RecordedChange change, Frame frame) {
        return switch (change.subjectKind()) {
            case WeightsKeeping.SUBJECT ->
                    WeightsKeeping.mayDecide(frame.reader())
                            ? WeightsController.UNDOING.formatted(change.id())
                            : "";
            case Exploring.SUBJECT -> WeightsController.CHANCE_UNDOING.formatted(change.id());
            default -> "";
        };
    }
}
