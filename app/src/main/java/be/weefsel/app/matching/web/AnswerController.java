package be.weefsel.app.matching.web;

import be.weefsel.app.actors.Actors;
import be.weefsel.app.matching.DeclineReason;
import be.weefsel.app.matching.Dossier;
import be.weefsel.app.matching.Introduction;
import be.weefsel.app.matching.Introductions;
import be.weefsel.app.matching.Questions;
import be.weefsel.app.platform.page.Frame;
import be.weefsel.app.platform.page.NoSuchPage;
import be.weefsel.app.platform.page.Notice;
import be.weefsel.app.platform.page.Page;
import be.weefsel.app.platform.page.PageController;
import be.weefsel.app.platform.people.Audience;
import be.weefsel.app.platform.people.Participation;
import be.weefsel.app.platform.people.Role;
import be.weefsel.templates.StaticTemplates;
import gg.jte.models.runtime.JteModel;
import java.util.List;
import java.util.Map;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.servlet.view.RedirectView;

/// An expert says whether she helps with a question to which she was introduced.
@PageController
class AnswerController {
    private static final String ACCEPT = "accept";
    private static final String DECLINE = "decline";

    private final Questions questions;
    private final Introductions introductions;
    private final Actors actors;
    private final StaticTemplates templates;

    AnswerController(
            Questions questions,
            Introductions introductions,
            Actors actors,
            StaticTemplates templates) {
        this.questions = questions;
        this.introductions = introductions;
        this.actors = actors;
        this.templates = templates;
    }

    @GetMapping("/questions/{key}/introductions/{id}/answer")
    @Audience({Role.EXPERT, Role.ADVISER, Role.FACILITATOR})
    Page begin(Frame frame, @PathVariable String key, @PathVariable long id) {
        var asked = asked(frame, key, id);
        return new Page(page(frame, asked, new StepForm(frame, Map.of())));
    }

    @PostMapping("/questions/{key}/introductions/{id}/answer")
    @Audience({Role.EXPERT, Role.ADVISER, Role.FACILITATOR})
    View answer(
            Frame frame,
            @PathVariable String key,
            @PathVariable long id,
            @RequestParam Map<String, String> typed,
            RedirectAttributes next) {
        var asked = asked(frame, key, id);
        var form = new StepForm(frame, typed);
        if (form.value("answer").equals(ACCEPT)) {
            introductions.accept(frame.reader(), key, id);
            Notice.onNextPage(next, "matching.answer.accepted");
            return new RedirectView(frame.link("/questions/" + key));
        }
        if (!form.value("answer").equals(DECLINE)) {
            form.wrong("answer", "matching.answer.missing");
            return Page.unacceptable(page(frame, asked, form));
        }
        var reason =
                form.chosen(
                        "reason",
                        DeclineReason.values(),
                        DeclineReason::code,
                        "matching.answer.reason-missing");
        if (reason.filter(DeclineReason::needsWords).isPresent() && form.value("words").isEmpty()) {
            form.wrong("words", "matching.answer.words-missing");
        }
        form.notTooLong("words");
        if (!form.isRight()) {
            return Page.unacceptable(page(frame, asked, form));
        }
        introductions.decline(frame.reader(), key, id, reason.orElseThrow(), form.words("words"));
        Notice.onNextPage(next, "matching.answer.declined");
        return new RedirectView(frame.link("/questions/" + key));
    }

    private record Asked(Dossier dossier, Introduction introduction) {}

    private Asked asked(Frame frame, String key, long id) {
        return questions
                .findDossier(key)
                .flatMap(dossier ->
                        dossier.findStandingIntroduction(id)
                                .filter(i -> dossier.mayAnswer(frame.reader(), i))
                                .map(i -> new Asked(dossier, i)))
                .orElseThrow(() -> new NoSuchPage("introduction " + id));
    }

    private JteModel page(Frame frame, Asked asked, StepForm form) {
        var texts = frame.texts();
        var company = nameOf(asked.dossier().question().company(), frame);
        form.choices(
                        "answer",
                        texts.of("matching.answer.choose"),
                        "",
                        List.of(
                                form.choice("answer", ACCEPT, "matching.answer.accept"),
                                form.choice("answer", DECLINE, "matching.answer.decline")))
                .choices(
                        "reason",
                        texts.of("matching.answer.reason"),
                        DeclineReason.values(),
                        DeclineReason::code,
                        "matching.decline-reason")
                .words(
                        "words",
                        texts.of("matching.answer.words"),
                        texts.of("matching.answer.words-hint", company),
                        true);
        return templates.matchingStep(
                form.page(
                        Participation.helps(frame.reader().role())
                                ? texts.of("matching.answer.title", company)
                                : texts.of(
                                        "matching.answer.title-for",
                                        nameOf(asked.introduction().organisation(), frame),
                                        company),
                        QuestionPages.headingOf(asked.dossier().question()),
                        frame.link("/questions/" + asked.dossier().question().key()),
                        texts.of("matching.answer.verb")));
    }

    private String nameOf(String organisation, Frame frame) {
        return actors.getOrganisation(organisation).name().in(frame.language()).text();
    }
}
