package be.weefsel.app.actors.web;

import be.weefsel.app.platform.audit.RecordedChange;
import be.weefsel.app.platform.audit.RecordedChanges;
import be.weefsel.app.platform.page.Frame;
import be.weefsel.app.platform.page.Notice;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// Says on the next page that something was kept, with the way to take it back at once.
@Component
class KeptNotice {
    private final RecordedChanges changes;

    KeptNotice(RecordedChanges changes) {
        this.changes = changes;
    }

    static String undoPath(RecordedChange change) {
        return "/actors/changes/%d/undoing".formatted(change.id());
    }

    /// After the reader changed the subject, or something that the log tells with it.
    void onNextPage(
            RedirectAttributes next,
            Frame frame,
            String subjectKind,
            String subjectKey,
            String notice) {
        var undo =
                changes.findLatestBy(frame.reader().signedIn(), subjectKind, subjectKey)
                        .map(KeptNotice::undoPath)
                        .orElse("");
        Notice.withUndo(next, undo, notice);
    }

    /// After the reader sent a form that changes something.
    ///
    /// @param isSame whether the form changed nothing
    void onNextPage(
            RedirectAttributes next,
            Frame frame,
            String subjectKind,
            String subjectKey,
            boolean isSame) {
        if (isSame) {
            Notice.onNextPage(next, "actors.form.kept");
        } else {
            onNextPage(next, frame, subjectKind, subjectKey, "actors.form.kept");
        }
    }
}
