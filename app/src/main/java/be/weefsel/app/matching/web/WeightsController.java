package be.weefsel.app.matching.web;

import be.weefsel.app.matching.Exploring;
import be.weefsel.app.matching.learning.WeightsKeeping;
import be.weefsel.app.platform.page.Frame;
import be.weefsel.app.platform.page.Notice;
import be.weefsel.app.platform.page.Page;
import be.weefsel.app.platform.page.PageController;
import be.weefsel.app.platform.people.Audience;
import be.weefsel.app.platform.people.Role;
import be.weefsel.app.platform.text.Passage;
import be.weefsel.templates.StaticTemplates;
import gg.jte.models.runtime.JteModel;
import java.util.Map;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.servlet.view.RedirectView;

/// How suggestions are weighed: what the network has, what its answers say, and who decides.
@PageController
class WeightsController {
    private static final String PATH = "/questions/weights";
    static final String UNDOING = PATH + "/changes/%d/undoing";
    static final String CHANCE_UNDOING = PATH + "/chance/changes/%d/undoing";

    private final WeightsKeeping keeping;
    private final Exploring exploring;
    private final WeightsViews views;
    private final StaticTemplates templates;

    WeightsController(
            WeightsKeeping keeping,
            Exploring exploring,
            WeightsViews views,
            StaticTemplates templates) {
        this.keeping = keeping;
        this.exploring = exploring;
        this.views = views;
        this.templates = templates;
    }

    @GetMapping(PATH)
    @Audience({Role.FACILITATOR, Role.ADMINISTRATOR})
    Page show(Frame frame) {
        return new Page(templates.matchingWeights(views.page(frame)));
    }

    @PostMapping(PATH + "/approval")
    @Audience(Role.FACILITATOR)
    View approve(
            Frame frame, @RequestParam(defaultValue = "") String edition, RedirectAttributes next) {
        var change = keeping.approve(frame.reader(), edition);
        change.ifPresentOrElse(
                number ->
                        Notice.withUndo(
                                next, UNDOING.formatted(number), "matching.weights.approved"),
                () -> Notice.onNextPage(next, "matching.weights.meanwhile"));
        return back(frame);
    }

    @GetMapping(PATH + "/dismissal")
    @Audience(Role.FACILITATOR)
    Page beginDismissing(Frame frame, @RequestParam(defaultValue = "") String edition) {
        return new Page(dismissal(frame, new StepForm(frame, Map.of("edition", edition))));
    }

    @PostMapping(PATH + "/dismissal")
    @Audience(Role.FACILITATOR)
    View dismiss(Frame frame, @RequestParam Map<String, String> typed, RedirectAttributes next) {
        var form = new StepForm(frame, typed);
        if (form.value("reason").isEmpty()) {
            form.wrong("reason", "matching.weights.reason-missing");
        }
        form.notTooLong("reason");
        if (!form.isRight()) {
            return Page.unacceptable(dismissal(frame, form));
        }
        var done = keeping.dismiss(frame.reader(), form.value("edition"), form.words("reason"));
        Notice.onNextPage(next, done ? "matching.weights.dismissed" : "matching.weights.meanwhile");
        return back(frame);
    }

    @PostMapping(PATH + "/changes/{change}/undoing")
    @Audience(Role.FACILITATOR)
    View undo(Frame frame, @PathVariable long change, RedirectAttributes next) {
        Notice.onNextPage(next, undone(keeping.undo(frame.reader(), change)));
        return back(frame);
    }

    @PostMapping(PATH + "/chance")
    @Audience({Role.FACILITATOR, Role.ADMINISTRATOR})
    View changeChance(
            Frame frame,
            @RequestParam(defaultValue = "false") boolean on,
            RedirectAttributes next) {
        var change = exploring.change(frame.reader(), on);
        Notice.withUndo(
                next,
                change.map(CHANCE_UNDOING::formatted).orElse(""),
                on ? "matching.weights.chance-on" : "matching.weights.chance-off");
        return back(frame);
    }

    @PostMapping(PATH + "/chance/changes/{change}/undoing")
    @Audience({Role.FACILITATOR, Role.ADMINISTRATOR})
    View undoChance(Frame frame, @PathVariable long change, RedirectAttributes next) {
        Notice.onNextPage(next, undone(exploring.undo(frame.reader(), change)));
        return back(frame);
    }

    private JteModel dismissal(Frame frame, StepForm form) {
        var texts = frame.texts();
        form.hidden("edition")
                .words(
                        "reason",
                        texts.of("matching.weights.reason"),
                        texts.of("matching.weights.reason-hint"),
                        false);
        return templates.matchingStep(
                form.page(
                        texts.of("matching.weights.dismiss-title"),
                        new Passage(frame.language(), texts.of("matching.list.weights")),
                        frame.link(PATH),
                        texts.of("matching.weights.dismiss")));
    }

    private static String undone(boolean done) {
        return done ? "matching.weights.undone" : "matching.weights.undo-too-late";
    }

    private static RedirectView back(Frame frame) {
        return new RedirectView(frame.link(PATH));
    }
}
