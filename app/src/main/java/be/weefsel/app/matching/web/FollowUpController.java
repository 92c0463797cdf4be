package be.weefsel.app.matching.web;

import be.weefsel.app.matching.Dossier;
import be.weefsel.app.matching.FollowUp;
import be.weefsel.app.matching.FollowUpCalendar;
import be.weefsel.app.matching.FollowUps;
import be.weefsel.app.matching.Questions;
import be.weefsel.app.platform.page.Frame;
import be.weefsel.app.platform.page.NoSuchPage;
import be.weefsel.app.platform.page.Notice;
import be.weefsel.app.platform.page.Page;
import be.weefsel.app.platform.page.PageController;
import be.weefsel.app.platform.people.Audience;
import be.weefsel.app.platform.people.Role;
import be.weefsel.app.platform.text.Texts;
import be.weefsel.templates.StaticTemplates;
import gg.jte.models.runtime.JteModel;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import org.springframework.web.servlet.view.RedirectView;

/// The days on which somebody asks how it goes with a question.
@PageController
class FollowUpController {
    private final Questions questions;
    private final FollowUps followUps;
    private final StaticTemplates templates;

    FollowUpController(Questions questions, FollowUps followUps, StaticTemplates templates) {
        this.questions = questions;
        this.followUps = followUps;
        this.templates = templates;
    }

    @GetMapping("/questions/{key}/follow-ups/new")
    @Audience({Role.COMPANY, Role.FACILITATOR})
    Page begin(Frame frame, @PathVariable String key) {
        return new Page(planPage(frame, dossier(frame, key), new StepForm(frame, Map.of())));
    }

    @PostMapping("/questions/{key}/follow-ups/new")
    @Audience({Role.COMPANY, Role.FACILITATOR})
    View plan(
            Frame frame,
            @PathVariable String key,
            @RequestParam Map<String, String> typed,
            RedirectAttributes next) {
        var dossier = dossier(frame, key);
        var form = new StepForm(frame, typed);
        var due = day(form);
        form.notTooLong("note");
        if (!form.isRight()) {
            return Page.unacceptable(planPage(frame, dossier, form));
        }
        followUps.plan(frame.reader(), key, due.orElseThrow(), form.words("note"));
        Notice.onNextPage(next, "matching.follow-up.planned");
        return back(frame, key);
    }

    @GetMapping("/questions/{key}/follow-ups/{id}/move")
    @Audience({Role.COMPANY, Role.FACILITATOR})
    Page beginMoving(Frame frame, @PathVariable String key, @PathVariable long id) {
        var dossier = dossier(frame, key);
        var planned = followUp(key, id).due().toString();
        return new Page(movePage(frame, dossier, new StepForm(frame, Map.of("due", planned))));
    }

    @PostMapping("/questions/{key}/follow-ups/{id}/move")
    @Audience({Role.COMPANY, Role.FACILITATOR})
    View move(
            Frame frame,
            @PathVariable String key,
            @PathVariable long id,
            @RequestParam Map<String, String> typed,
            RedirectAttributes next) {
        var dossier = dossier(frame, key);
        var form = new StepForm(frame, typed);
        var due = day(form);
        if (!form.isRight()) {
            return Page.unacceptable(movePage(frame, dossier, form));
        }
        followUps.move(frame.reader(), key, id, due.orElseThrow());
        Notice.onNextPage(next, "matching.follow-up.moved");
        return back(frame, key);
    }

    @PostMapping("/questions/{key}/follow-ups/{id}/done")
    @Audience({Role.COMPANY, Role.FACILITATOR})
    View markDone(
            Frame frame, @PathVariable String key, @PathVariable long id, RedirectAttributes next) {
        followUps.markDone(frame.reader(), key, id);
        Notice.onNextPage(next, "matching.follow-up.done");
        return back(frame, key);
    }

    /// For the reader's own calendar. It says which question, and nothing of what is in it.
    @GetMapping("/questions/{key}/follow-ups/{id}.ics")
    @Audience({Role.COMPANY, Role.FACILITATOR})
    ResponseEntity<byte[]> calendar(Frame frame, @PathVariable String key, @PathVariable long id) {
        dossier(frame, key);
        var address =
                ServletUriComponentsBuilder.fromCurrentContextPath()
                        .path(frame.link("/questions/" + key))
                        .toUriString();
        var summary = frame.texts().of("matching.follow-up.in-calendar", key, frame.networkName());
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType("text/calendar;charset=utf-8"))
                .header(
                        "Content-Disposition",
                        "attachment; filename=\"follow-up-%s.ics\"".formatted(key))
                .body(
                        FollowUpCalendar.of(followUp(key, id), summary, address)
                                .getBytes(StandardCharsets.UTF_8));
    }

    private Optional<LocalDate> day(StepForm form) {
        try {
            var day = LocalDate.parse(form.value("due"));
            var objection = followUps.objectionTo(day);
            objection.ifPresent(reason -> form.wrong("due", reason.key()));
            return Optional.of(day);
        } catch (DateTimeParseException e) {
            form.wrong("due", "matching.follow-up.day-missing");
            return Optional.empty();
        }
    }

    private JteModel planPage(Frame frame, Dossier dossier, StepForm form) {
        var texts = frame.texts();
        dayField(texts, form)
                .words(
                        "note",
                        texts.of("matching.follow-up.note"),
                        texts.of("matching.follow-up.note-hint"),
                        true);
        return page(frame, dossier, form, "matching.follow-up.title", "matching.follow-up.verb");
    }

    private JteModel movePage(Frame frame, Dossier dossier, StepForm form) {
        dayField(frame.texts(), form);
        return page(
                frame,
                dossier,
                form,
                "matching.follow-up.move-title",
                "matching.follow-up.move-verb");
    }

    private static StepForm dayField(Texts texts, StepForm form) {
        return form.line(
                "due",
                texts.of("matching.follow-up.day"),
                texts.of("matching.follow-up.day-hint"),
                "date");
    }

    private JteModel page(Frame frame, Dossier dossier, StepForm form, String title, String verb) {
        return templates.matchingStep(
                form.page(
                        frame.texts().of(title),
                        QuestionPages.headingOf(dossier.question()),
                        frame.link("/questions/" + dossier.question().key()),
                        frame.texts().of(verb)));
    }

    private Dossier dossier(Frame frame, String key) {
        return questions
                .findDossier(key)
                .filter(dossier -> dossier.mayFollowUp(frame.reader()))
                .orElseThrow(() -> new NoSuchPage("question " + key));
    }

    private FollowUp followUp(String key, long id) {
        return followUps.of(key).stream()
                .filter(followUp -> followUp.id() == id)
                .findFirst()
                .orElseThrow(() -> new NoSuchPage("follow-up " + id));
    }

    private static RedirectView back(Frame frame, String key) {
        return new RedirectView(frame.link("/questions/" + key));
    }
}
