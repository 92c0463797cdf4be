package be.weefsel.app.actors.web;

import be.weefsel.app.actors.exchange.TakingBack;
import be.weefsel.app.platform.audit.RecordedChange;
import be.weefsel.app.platform.page.Frame;
import be.weefsel.app.platform.page.NoSuchPage;
import be.weefsel.app.platform.page.Notice;
import be.weefsel.app.platform.page.Page;
import be.weefsel.app.platform.page.PageController;
import be.weefsel.app.platform.people.Audience;
import be.weefsel.app.platform.people.Role;
import be.weefsel.app.platform.text.Reason;
import be.weefsel.templates.StaticTemplates;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.servlet.view.RedirectView;

/// Takes back a file that was brought in: look at what would become of it, then do it.
@PageController
class TakingBackController {
    private final TakingBack takingBack;
    private final Names names;
    private final StaticTemplates templates;

    TakingBackController(TakingBack takingBack, Names names, StaticTemplates templates) {
        this.takingBack = takingBack;
        this.names = names;
        this.templates = templates;
    }

    /// Where the form to take back a file goes, without language.
    static String path(long number) {
        return "/actors/imports/%d/undoing".formatted(number);
    }

    @GetMapping("/actors/imports/{number}")
    @Audience({Role.FACILITATOR, Role.ADMINISTRATOR})
    Page preview(Frame frame, @PathVariable long number) {
        var outcome =
                takingBack.preview(frame.reader(), number).orElseThrow(() -> noSuchImport(number));
        var words = names.forPage(frame);
        return new Page(
                templates.actorsTakingBack(
                        new TakingBackPage(
                                frame,
                                frame.texts()
                                        .of(
                                                "actors.taking-back.title",
                                                outcome.back().size(),
                                                outcome.stay().size()),
                                outcome.file().fileName(),
                                frame.link(path(number)),
                                outcome.back().stream()
                                        .map(change -> row(change, List.of(), words))
                                        .toList(),
                                outcome.stay().stream()
                                        .map(row -> row(row.change(), row.reasons(), words))
                                        .toList())));
    }

    private static TakingBackPage.Row row(
            RecordedChange change, List<Reason> reasons, Names.OfPage words) {
        var frame = words.frame();
        var folder = change.subjectKind().equals("offer") ? "/offers/" : "/actors/";
        return new TakingBackPage.Row(
                RecordHistory.what(change, words),
                RecordHistory.nameOf(change, words),
                frame.link(folder + change.subjectKey() + "/history"),
                reasons.stream().map(reason -> reason.in(frame.texts())).toList());
    }

    @PostMapping("/actors/imports/{number}/undoing")
    @Audience({Role.FACILITATOR, Role.ADMINISTRATOR})
    View takeBack(Frame frame, @PathVariable long number, RedirectAttributes next) {
        var outcome =
                takingBack.takeBack(frame.reader(), number).orElseThrow(() -> noSuchImport(number));
        Notice.onNextPage(
                next,
                "actors.taking-back.done",
                Integer.toString(outcome.back().size()),
                Integer.toString(outcome.stay().size()));
        return new RedirectView(frame.link("/actors/imports/" + number));
    }

    private static NoSuchPage noSuchImport(long number) {
        return new NoSuchPage("file that was brought in " + number);
    }
}
