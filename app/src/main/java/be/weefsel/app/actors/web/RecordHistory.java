package be.weefsel.app.actors.web;

import be.weefsel.app.actors.Actors;
import be.weefsel.app.platform.audit.RecordedChange;
import be.weefsel.app.platform.audit.RecordedChanges;
import be.weefsel.app.platform.audit.ToldChange;
import be.weefsel.app.platform.people.People;
import be.weefsel.app.platform.people.Person;
import be.weefsel.app.platform.people.Reader;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/// Tells what was changed of a record of the directory: who, when, and field by field.
@Component
class RecordHistory {
    private final RecordedChanges changes;
    private final People people;

    RecordHistory(RecordedChanges changes, People people) {
        this.changes = changes;
        this.people = people;
    }

    /// Whoever keeps the directory, and the people of the organisation itself.
    static boolean mayRead(Reader reader, String organisation) {
        return Actors.mayChange(reader) || reader.actsFor(organisation);
    }

    /// Newest first.
    List<ToldChange> about(String subjectKind, String subjectKey, Names.OfPage words) {
        var who = new HashMap<Optional<Long>, String>();
        return changes.about(subjectKind, subjectKey).stream()
                .map(change -> told(change, words, who))
                .toList();
    }

    private ToldChange told(
            RecordedChange change, Names.OfPage words, Map<Optional<Long>, String> who) {
        var texts = words.frame().texts();
        return new ToldChange(
                change.at().toString(),
                texts.moment(change.at()),
                texts.of("actors.change." + change.action(), 1),
                about(change, words),
                who.computeIfAbsent(change.person(), person -> nameOf(person, words)),
                DirectoryFields.of(change.recordKind(), words).tell(change),
                change.before().isEmpty() || change.after().isEmpty(),
                "");
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
        return change.after()
                .or(change::before)
                .map(record -> record.path(field))
                .map(JsonNode::asString)
                .orElse("");
    }

    /// People of an organisation see the names of each other; of others, that it was the network.
    private String nameOf(Optional<Long> person, Names.OfPage words) {
        var reader = words.frame().reader();
        var known = person.flatMap(people::findPerson);
        if (Actors.mayChange(reader)) {
            return known.map(Person::name).orElse("");
        }
        return known.filter(one -> one.organisation().filter(reader::actsFor).isPresent())
                .map(Person::name)
                .orElseGet(() -> words.frame().texts().of("actors.changes.by-the-network"));
    }
}
