package be.weefsel.app.actors.web;

import be.weefsel.app.actors.Actors;
import be.weefsel.app.actors.Initiatives;
import be.weefsel.app.actors.Undoing;
import be.weefsel.app.platform.audit.RecordedChange;
import be.weefsel.app.platform.audit.RecordedChanges;
import be.weefsel.app.platform.page.Frame;
import be.weefsel.app.platform.page.NoSuchPage;
import be.weefsel.app.platform.page.Notice;
import be.weefsel.app.platform.page.PageController;
import be.weefsel.app.platform.people.Audience;
import be.weefsel.app.platform.people.Role;
import be.weefsel.app.platform.text.Reason;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.servlet.view.RedirectView;

/// Takes back a change in the directory.
@PageController
class UndoController {
    private final Undoing undoing;
    private final RecordedChanges changes;
    private final Actors actors;
    private final Initiatives initiatives;
    private final KeptNotice kept;

    UndoController(
            Undoing undoing,
            RecordedChanges changes,
            Actors actors,
            Initiatives initiatives,
            KeptNotice kept) {
        this.undoing = undoing;
        this.changes = changes;
        this.actors = actors;
        this.initiatives = initiatives;
        this.kept = kept;
    }

    @PostMapping("/actors/changes/{number}/undoing")
    @Audience({Role.FACILITATOR, Role.ADMINISTRATOR})
    View undo(Frame frame, @PathVariable long number, RedirectAttributes next) {
        var change =
                changes.find(number)
                        .filter(undoing::knows)
                        .orElseThrow(() -> new NoSuchPage("change " + number));
        var objections = undoing.undo(frame.reader(), change);
        if (objections.isEmpty()) {
            kept.onNextPage(
                    next, frame, change.subjectKind(), change.subjectKey(), "actors.undo.done");
        } else {
            tell(objections.getFirst(), next);
        }
        return new RedirectView(frame.link(pathTo(change)));
    }

    /// Says on the next page why something cannot be done.
    static void tell(Reason objection, RedirectAttributes next) {
        Notice.onNextPage(
                next,
                objection.key(),
                objection.arguments().stream().map(String::valueOf).toArray(String[]::new));
    }

    /// The page of the record; its history when it is gone.
    private String pathTo(RecordedChange change) {
        var key = change.subjectKey();
        return switch (change.subjectKind()) {
            case "offer" -> path("/offers/" + key, actors.findOffer(key).isPresent());
            case "initiative" ->
                    path("/initiatives/" + key, initiatives.findInitiative(key).isPresent());
            default -> path("/actors/" + key, actors.findOrganisation(key).isPresent());
        };
    }

    private static String path(String page, boolean isThere) {
        return isThere ? page : page + "/history";
    }
}
