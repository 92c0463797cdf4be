package be.weefsel.app.actors.web;

import be.weefsel.app.actors.Actors;
import be.weefsel.app.actors.Undoing;
import be.weefsel.app.actors.duplicates.Merges;
import be.weefsel.app.platform.audit.RecordedChange;
import be.weefsel.app.platform.audit.RecordedChanges;
import be.weefsel.app.platform.audit.ToldChange;
import be.weefsel.app.platform.people.People;
import be.weefsel.app.platform.people.Person;
import be.weefsel.app.platform.people.Reader;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

/// Tells what was changed of a record of the directory: who, when, and field by field.
@Component
class RecordHistory {
    private final RecordedChanges changes;
    private final Undoing undoing;
    private final People people;

    RecordHistory(RecordedChanges changes, Undoing undoing, People people) {
        this.changes = changes;
        this.undoing = undoing;
        this.people = people;
    }

    /// Whoever keeps the directory, and the people of the organisation itself.
    static boolean mayRead(Reader reader, String organisation) {
        return Actors.mayChange(reader) || reader.actsFor(organisation);
    }

    /// Newest first. The newest change of each record can be taken back.
    List<ToldChange> about(String subjectKind, String subjectKey, Names.OfPage words) {
        var who = new HashMap<Optional<Long>, String>();
        var withNewer = new HashSet<String>();
        return changes.about(subjectKind, subjectKey).stream()
                .map(change ->
                        told(
                                change,
                                words,
                                who.computeIfAbsent(change.person(), person -> who(person, words)),
                                withNewer.add(identity(change))))
                .toList();
    }

    private ToldChange told(
            RecordedChange change, Names.OfPage words, String who, boolean isNewest) {
        var texts = words.frame().texts();
        var mayUndo = isNewest && Actors.mayChange(words.frame().reader());
        return new ToldChange(
                change.at().toString(),
                texts.moment(change.at()),
                what(change, words),
                about(change, words),
                who,
                DirectoryFields.of(change.recordKind(), words).tell(change),
                change.before().isEmpty() || change.after().isEmpty(),
                mayUndo ? undoPath(change) : "");
    }

    /// Empty when it cannot be taken back.
    private String undoPath(RecordedChange change) {
        if (change.action().equals(Merges.DONE)) {
            return change.cause()
                    .flatMap(Merges::numberOf)
                    .map(DuplicatesController::undoPath)
                    .orElse("");
        }
        return undoing.knows(change) ? KeptNotice.undoPath(change) : "";
    }

    static String what(RecordedChange change, Names.OfPage words) {
        return words.frame().texts().of("actors.change." + change.action(), 1);
    }

    /// By which changes of one record are known among those of its subject.
    private static String identity(RecordedChange change) {
        return switch (change.recordKind()) {
            case "site" -> "site " + text(change, "number");
            case "membership" ->
                    "membership %s %s"
                            .formatted(
                                    text(change, "cluster"),
                                    record(change).path("validity").path("from"));
            case "merge" -> "organisation";
            default -> change.recordKind();
        };
    }

    /// What the record is called that was changed.
    static String nameOf(RecordedChange change, Names.OfPage words) {
        if (change.recordKind().equals("membership")) {
            return "%s – %s"
                    .formatted(words.organisationName(change.subjectKey()), about(change, words));
        }
        var record = record(change);
        var name = record.has("title") ? record.path("title") : record.path("name");
        var original = name.path("original").asString("");
        return name.path("byLanguage").path(original).asString(change.subjectKey());
    }

    /// Which one it was, for records of which an organisation has several.
    private static String about(RecordedChange change, Names.OfPage words) {
        return switch (change.recordKind()) {
            case "membership" -> words.shortNames().of(text(change, "cluster"));
            case "site" -> text(change, "address");
            default -> "";
        };
    }

    private static String text(RecordedChange change, String field) {
        return record(change).path(field).asString("");
    }

    private static JsonNode record(RecordedChange change) {
        return change.after().or(change::before).orElseGet(MissingNode::getInstance);
    }

    /// People of an organisation see the names of each other; of others, that it was the network.
    /// Empty for what nobody did who signed in.
    private String who(Optional<Long> person, Names.OfPage words) {
        var reader = words.frame().reader();
        var known = person.flatMap(people::findPerson);
        if (Actors.mayChange(reader) || known.isEmpty()) {
            return known.map(Person::name).orElse("");
        }
        return known.filter(one -> one.organisations().stream().anyMatch(reader::actsFor))
                .map(Person::name)
                .orElseGet(() -> words.frame().texts().of("actors.changes.by-the-network"));
    }
}
