package be.weefsel.app.matching.web;

import be.weefsel.app.actors.Actors;
import be.weefsel.app.matching.Dossier;
import be.weefsel.app.matching.Outcome;
import be.weefsel.app.matching.Outcomes;
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
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.servlet.view.RedirectView;

/// The company says what came of its question, or the facilitator for it.
@PageController
class OutcomeController {
    private final Questions questions;
    private final Outcomes outcomes;
    private final Actors actors;
    private final StaticTemplates templates;

    OutcomeController(
            Questions questions, Outcomes outcomes, Actors actors, StaticTemplates templates) {
        this.questions = questions;
        this.outcomes = outcomes;
        this.actors = actors;
        this.templates = templates;
    }

    @GetMapping("/questions/{key}/outcome")
    @Audience({Role.COMPANY, Role.FACILITATOR})
    Page begin(Frame frame, @PathVariable String key) {
        var dossier = dossier(frame, key);
        return new Page(page(frame, dossier, new StepForm(frame, known(frame, dossier))));
    }

    @PostMapping("/questions/{key}/outcome")
    @Audience({Role.COMPANY, Role.FACILITATOR})
    View record(
            Frame frame,
            @PathVariable String key,
            @RequestParam Map<String, String> typed,
            RedirectAttributes next) {
        var dossier = dossier(frame, key);
        var form = new StepForm(frame, typed);
        var told =
                dossier.standingIntroductions().stream()
                        .map(introduction -> outcome(form, introduction.id()))
                        .flatMap(Optional::stream)
                        .toList();
        var satisfaction = satisfaction(form);
        if (!form.isRight()) {
            return Page.unacceptable(page(frame, dossier, form));
        }
        outcomes.record(frame.reader(), key, told, satisfaction);
        Notice.onNextPage(next, "matching.outcome.recorded");
        return new RedirectView(frame.link("/questions/" + key));
    }

    private static Optional<Outcome> outcome(StepForm form, long introduction) {
        var result =
                form.chosen(
                        "result-" + introduction,
                        Outcome.Result.values(),
                        Outcome.Result::code,
                        "matching.outcome.result-missing");
        var followed =
                form.chosen(
                        "followed-" + introduction,
                        Outcome.Followed.values(),
                        Outcome.Followed::code,
                        "matching.outcome.followed-missing");
        form.notTooLong("words-" + introduction);
        return result.flatMap(known ->
                followed.map(next ->
                        new Outcome(
                                introduction, known, next, form.words("words-" + introduction))));
    }

    /// 0 when none was chosen; the form then says so.
    private static int satisfaction(StepForm form) {
        var typed = form.value("satisfaction");
        if (typed.matches("[1-5]")) {
            return Integer.parseInt(typed);
        }
        form.wrong("satisfaction", "matching.outcome.satisfaction-missing");
        return 0;
    }

    private Map<String, String> known(Frame frame, Dossier dossier) {
        var known = new HashMap<String, String>();
        outcomes.of(dossier, frame.reader())
                .forEach((introduction, outcome) -> {
                    known.put("result-" + introduction, outcome.result().code());
                    known.put("followed-" + introduction, outcome.followed().code());
                    known.put("words-" + introduction, outcome.words().text());
                });
        outcomes.satisfaction(dossier, frame.reader())
                .ifPresent(grade -> known.put("satisfaction", Integer.toString(grade)));
        return known;
    }

    private JteModel page(Frame frame, Dossier dossier, StepForm form) {
        var texts = frame.texts();
        for (var introduction : dossier.standingIntroductions()) {
            var actor =
                    actors.getOrganisation(introduction.organisation())
                            .name()
                            .in(frame.language())
                            .text();
            var id = introduction.id();
            form.heading("with-" + id, texts.of("matching.outcome.with", actor), "")
                    .choices(
                            "result-" + id,
                            texts.of("matching.outcome.result", actor),
                            Outcome.Result.values(),
                            Outcome.Result::code,
                            "matching.outcome-result")
                    .choices(
                            "followed-" + id,
                            texts.of("matching.outcome.followed"),
                            Outcome.Followed.values(),
                            Outcome.Followed::code,
                            "matching.outcome-followed")
                    .words(
                            "words-" + id,
                            texts.of("matching.answer.words"),
                            texts.of("matching.outcome.words-hint", actor),
                            true);
        }
        form.heading("all", texts.of("matching.outcome.all"), "")
                .choices(
                        "satisfaction",
                        texts.of("matching.outcome.satisfaction"),
                        texts.of("matching.outcome.satisfaction-hint"),
                        IntStream.rangeClosed(
                                        Outcomes.LOWEST_SATISFACTION, Outcomes.HIGHEST_SATISFACTION)
                                .mapToObj(Integer::toString)
                                .map(grade ->
                                        form.choice(
                                                "satisfaction",
                                                grade,
                                                "matching.satisfaction." + grade))
                                .toList());
        return templates.matchingStep(
                form.page(
                        texts.of("matching.outcome.title"),
                        QuestionPages.headingOf(dossier.question()),
                        frame.link("/questions/" + dossier.question().key()),
                        texts.of("matching.outcome.verb")));
    }

    private Dossier dossier(Frame frame, String key) {
        return questions
                .findDossier(key)
                .filter(dossier -> dossier.mayRecordOutcome(frame.reader()))
                .orElseThrow(() -> new NoSuchPage("question " + key));
    }
}
