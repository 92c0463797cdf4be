package be.weefsel.app.matching.web;

import be.weefsel.app.actors.web.Names;
import be.weefsel.app.matching.Asking;
import be.weefsel.app.matching.Dossier;
import be.weefsel.app.matching.Questions;
import be.weefsel.app.matching.Revisions;
import be.weefsel.app.platform.audit.RecordedChange;
import be.weefsel.app.platform.audit.ToldChange;
import be.weefsel.app.platform.page.Frame;
import be.weefsel.app.platform.page.NoSuchPage;
import be.weefsel.app.platform.page.Notice;
import be.weefsel.app.platform.page.Page;
import be.weefsel.app.platform.page.PageController;
import be.weefsel.app.platform.people.Audience;
import be.weefsel.app.platform.people.People;
import be.weefsel.app.platform.people.Person;
import be.weefsel.app.platform.people.Role;
import be.weefsel.templates.StaticTemplates;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.servlet.view.RedirectView;

/// What was changed of a question since it was asked, field by field; and taking the latest change
/// back. Only those who may change the question read it.
@PageController
class RevisionsController {
    private final Questions questions;
    private final Revisions revisions;
    private final People people;
    private final Names names;
    private final StaticTemplates templates;

    RevisionsController(
            Questions questions,
            Revisions revisions,
            People people,
            Names names,
            StaticTemplates templates) {
        this.questions = questions;
        this.revisions = revisions;
        this.people = people;
        this.names = names;
        this.templates = templates;
    }

    /// Where a form is sent to in order to take a change back.
    static String undoPath(String question, long revision) {
        return "/questions/%s/changes/%d/undoing".formatted(question, revision);
    }

    @GetMapping("/questions/{key}/history")
    @Audience({Role.COMPANY, Role.FACILITATOR})
    Page read(Frame frame, @PathVariable String key) {
        var dossier = dossier(frame, key);
        var words = names.forPage(frame);
        var told = revisions.of(key).stream().map(change -> told(change, dossier, words)).toList();
        return new Page(
                templates.matchingRevisions(
                        new RevisionsPage(
                                frame,
                                frame.texts().of("matching.revisions.title", changed(told)),
                                QuestionPages.headingOf(dossier.question()),
                                frame.link("/questions/" + key),
                                told)));
    }

    @PostMapping("/questions/{key}/changes/{number}/undoing")
    @Audience({Role.COMPANY, Role.FACILITATOR})
    View undo(
            Frame frame,
            @PathVariable String key,
            @PathVariable long number,
            RedirectAttributes next) {
        dossier(frame, key);
        switch (questions.undo(frame.reader(), key, number)) {
            case Asking.Asked _ ->
                    Notice.withUndo(
                            next,
                            undoPath(key, revisions.latestOf(key)),
                            "matching.revisions.undone");
            case Asking.Overtaken _ -> Notice.onNextPage(next, "matching.revisions.too-late");
            case Asking.Incomplete incomplete ->
                    Notice.onNextPage(
                            next,
                            "matching.revisions.not-now",
                            incomplete.objections().values().iterator().next().in(frame.texts()));
        }
        return new RedirectView(frame.link("/questions/" + key));
    }

    private ToldChange told(RecordedChange change, Dossier dossier, Names.OfPage words) {
        var texts = words.frame().texts();
        var fields = QuestionFields.of(words).tell(change);
        var isWhole = change.before().isEmpty();
        var key = dossier.question().key();
        var mayUndo =
                !isWhole
                        && !fields.isEmpty()
                        && dossier.question().stage().isRunning()
                        && change.id() == revisions.latestOf(key);
        return new ToldChange(
                change.at().toString(),
                texts.moment(change.at()),
                texts.of("matching.event." + change.action().replace("question.", "")),
                "",
                change.person().flatMap(people::findPerson).map(Person::name).orElse(""),
                fields,
                isWhole,
                mayUndo ? undoPath(key, change.id()) : "");
    }

    private static long changed(List<ToldChange> told) {
        return told.stream().filter(change -> !change.isWhole()).count();
    }

    private Dossier dossier(Frame frame, String key) {
        return questions
                .findDossier(key)
                .filter(dossier -> dossier.mayChange(frame.reader()))
                .orElseThrow(() -> new NoSuchPage("question " + key));
    }
}
