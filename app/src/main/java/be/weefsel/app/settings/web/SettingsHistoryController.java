package be.weefsel.app.settings.web;

import be.weefsel.app.platform.audit.RecordedChange;
import be.weefsel.app.platform.audit.RecordedChanges;
import be.weefsel.app.platform.audit.ToldChange;
import be.weefsel.app.platform.page.Frame;
import be.weefsel.app.platform.page.Page;
import be.weefsel.app.platform.page.PageController;
import be.weefsel.app.platform.people.Audience;
import be.weefsel.app.platform.people.Participation;
import be.weefsel.app.platform.people.People;
import be.weefsel.app.platform.people.Person;
import be.weefsel.app.platform.people.Reader;
import be.weefsel.app.platform.people.Role;
import be.weefsel.templates.StaticTemplates;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.web.bind.annotation.GetMapping;

/// What was changed of the settings, when and by whom, field by field.
@PageController
class SettingsHistoryController {
    private static final List<String> SUBJECTS =
            List.of("network", "logo", "cluster", "cluster-order", "kind", "kind-order");
    private static final List<String> OF_THE_INSTALLATION = List.of("mail", "retention");

    private final RecordedChanges changes;
    private final SettingsFields fields;
    private final People people;
    private final StaticTemplates templates;

    SettingsHistoryController(
            RecordedChanges changes,
            SettingsFields fields,
            People people,
            StaticTemplates templates) {
        this.changes = changes;
        this.fields = fields;
        this.people = people;
        this.templates = templates;
    }

    @GetMapping("/settings/history")
    @Audience({Role.FACILITATOR, Role.ADMINISTRATOR})
    Page history(Frame frame) {
        var withNewer = new HashSet<String>();
        var told =
                changes.aboutAll(subjectsFor(frame.reader())).stream()
                        .map(change ->
                                told(
                                        change,
                                        frame,
                                        withNewer.add(change.subjectKind() + change.subjectKey())))
                        .toList();
        return new Page(templates.settingsHistory(new SettingsHistoryPage(frame, told)));
    }

    private static List<String> subjectsFor(Reader reader) {
        return Participation.keepsInstallation(reader)
                ? Stream.concat(SUBJECTS.stream(), OF_THE_INSTALLATION.stream()).toList()
                : SUBJECTS;
    }

    private ToldChange told(RecordedChange change, Frame frame, boolean isLatest) {
        var isWhole = change.before().isEmpty();
        return new ToldChange(
                change.at().toString(),
                frame.texts().moment(change.at()),
                frame.texts().of("settings.history." + change.action()),
                fields.nameOf(change, frame),
                change.person().flatMap(people::findPerson).map(Person::name).orElse(""),
                fields.of(change.subjectKind(), frame).tell(change),
                isWhole,
                isLatest && !isWhole ? undo(change) : "");
    }

    private static String undo(RecordedChange change) {
        return switch (change.subjectKind()) {
            case "network" -> "/settings/changes/%d/undoing".formatted(change.id());
            case "logo" -> "/settings/look/changes/%d/undoing".formatted(change.id());
            case "retention" -> "/settings/retention/changes/%d/undoing".formatted(change.id());
            case "cluster" ->
                    "/settings/factories/%s/changes/%d/undoing"
                            .formatted(change.subjectKey(), change.id());
            case "kind" -> KindsController.undoPath(change.subjectKey(), change.id());
            default -> "";
        };
    }
}
