package be.weefsel.app.matching.web;

import be.weefsel.app.matching.Dossier;
import be.weefsel.app.matching.Opinion;
import be.weefsel.app.matching.Opinions;
import be.weefsel.app.matching.Questions;
import be.weefsel.app.platform.page.Frame;
import be.weefsel.app.platform.page.NoSuchPage;
import be.weefsel.app.platform.page.Notice;
import be.weefsel.app.platform.page.Page;
import be.weefsel.app.platform.page.PageController;
import be.weefsel.app.platform.people.Audience;
import be.weefsel.app.platform.people.Role;
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

/// An expert says what she thinks of a question, when the facilitator asks.
@PageController
class OpinionController {
    private final Questions questions;
    private final Opinions opinions;
    private final StaticTemplates templates;

    OpinionController(Questions questions, Opinions opinions, StaticTemplates templates) {
        this.questions = questions;
        this.opinions = opinions;
        this.templates = templates;
    }

    @GetMapping("/questions/{key}/opinion")
    @Audience({Role.EXPERT, Role.ADVISER})
    Page begin(Frame frame, @PathVariable String key) {
        return new Page(page(frame, dossier(frame, key), new StepForm(frame, Map.of())));
    }

    @PostMapping("/questions/{key}/opinion")
    @Audience({Role.EXPERT, Role.ADVISER})
    View give(
            Frame frame,
            @PathVariable String key,
            @RequestParam Map<String, String> typed,
            RedirectAttributes next) {
        var dossier = dossier(frame, key);
        var form = new StepForm(frame, typed);
        var verdict =
                form.chosen(
                        "verdict",
                        Opinion.Verdict.values(),
                        Opinion.Verdict::code,
                        "matching.opinion.verdict-missing");
        if (verdict.filter(Opinion.Verdict::needsWords).isPresent()
                && form.value("words").isEmpty()) {
            form.wrong("words", "matching.opinion.words-missing");
        }
        form.notTooLong("words");
        if (!form.isRight()) {
            return Page.unacceptable(page(frame, dossier, form));
        }
        opinions.give(frame.reader(), key, verdict.orElseThrow(), form.words("words"));
        Notice.onNextPage(next, "matching.opinion.given");
        return new RedirectView(frame.link("/questions/" + key));
    }

    private JteModel page(Frame frame, Dossier dossier, StepForm form) {
        var texts = frame.texts();
        form.choices(
                        "verdict",
                        texts.of("matching.opinion.choose"),
                        Opinion.Verdict.values(),
                        Opinion.Verdict::code,
                        "matching.verdict")
                .words(
                        "words",
                        texts.of("matching.answer.words"),
                        texts.of("matching.opinion.words-hint"),
                        true);
        return templates.matchingStep(
                form.page(
                        texts.of("matching.opinion.title"),
                        QuestionPages.headingOf(dossier.question()),
                        frame.link("/questions/" + dossier.question().key()),
                        texts.of("matching.opinion.verb")));
    }

    private Dossier dossier(Frame frame, String key) {
        return questions
                .findDossier(key)
                .filter(dossier -> dossier.isAskedForOpinion(frame.reader()))
                .orElseThrow(() -> new NoSuchPage("question " + key));
    }
}
