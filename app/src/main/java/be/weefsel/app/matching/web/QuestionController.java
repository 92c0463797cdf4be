package be.weefsel.app.matching.web;

import be.weefsel.app.matching.Account;
import be.weefsel.app.matching.Confidants;
import be.weefsel.app.matching.Dossier;
import be.weefsel.app.matching.Explaining;
import be.weefsel.app.matching.Introducing;
import be.weefsel.app.matching.Introductions;
import be.weefsel.app.matching.Layer;
import be.weefsel.app.matching.Questions;
import be.weefsel.app.matching.Suggesting;
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
import java.util.Optional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.servlet.view.RedirectView;

/// One question, and what can be done with it.
@PageController
class QuestionController {
    private final Questions questions;
    private final Introductions introductions;
    private final Confidants confidants;
    private final Suggesting suggesting;
    private final Explaining explaining;
    private final QuestionPages pages;
    private final StaticTemplates templates;

    QuestionController(
            Questions questions,
            Introductions introductions,
            Confidants confidants,
            Suggesting suggesting,
            Explaining explaining,
            QuestionPages pages,
            StaticTemplates templates) {
        this.questions = questions;
        this.introductions = introductions;
        this.confidants = confidants;
        this.suggesting = suggesting;
        this.explaining = explaining;
        this.pages = pages;
        this.templates = templates;
    }

    @GetMapping("/questions/{key}")
    @Audience(Role.VISITOR)
    Page read(
            Frame frame,
            @PathVariable String key,
            @RequestParam(defaultValue = "") String kind,
            @RequestParam(defaultValue = "") String within) {
        return new Page(
                templates.matchingQuestion(
                        pages.page(
                                frame,
                                dossier(frame, key),
                                NarrowingForm.narrowing(kind, within),
                                List.of())));
    }

    @PostMapping("/questions/{key}/introductions")
    @Audience(Role.FACILITATOR)
    View introduce(
            Frame frame,
            @PathVariable String key,
            @RequestParam String offer,
            @RequestParam(defaultValue = "") String line,
            RedirectAttributes next) {
        var dossier = dossier(frame, key);
        var introducing =
                introductions.introduce(
                        frame.reader(),
                        key,
                        offer,
                        line,
                        frame.language(),
                        accountOf(dossier, offer));
        return switch (introducing) {
            case Introducing.Made made -> {
                Notice.onNextPage(next, "matching.introduce.made");
                yield back(frame, key);
            }
            case Introducing.Declined declined -> {
                var reasons =
                        declined.reasons().stream()
                                .map((Reason reason) -> reason.in(frame.texts()))
                                .toList();
                yield Page.unacceptable(
                        templates.matchingQuestion(pages.page(frame, dossier, reasons)));
            }
        };
    }

    @PostMapping("/questions/{key}/introductions/{id}/withdrawal")
    @Audience(Role.FACILITATOR)
    View takeBack(
            Frame frame, @PathVariable String key, @PathVariable long id, RedirectAttributes next) {
        introductions.takeBack(frame.reader(), key, id);
        Notice.onNextPage(next, "matching.introduce.taken-back");
        return back(frame, key);
    }

    @PostMapping("/questions/{key}/withdrawal")
    @Audience({Role.COMPANY, Role.FACILITATOR})
    View withdraw(Frame frame, @PathVariable String key, RedirectAttributes next) {
        questions.withdraw(frame.reader(), key);
        Notice.withUndo(
                next, "/questions/%s/reopening".formatted(key), "matching.question.withdrawn");
        return back(frame, key);
    }

    @PostMapping("/questions/{key}/answer")
    @Audience({Role.COMPANY, Role.FACILITATOR})
    View markAnswered(Frame frame, @PathVariable String key, RedirectAttributes next) {
        questions.markAnswered(frame.reader(), key);
        Notice.onNextPage(next, "matching.question.answered");
        return new RedirectView(frame.link("/questions/" + key + "/outcome"));
    }

    @PostMapping("/questions/{key}/reopening")
    @Audience({Role.COMPANY, Role.FACILITATOR})
    View reopen(Frame frame, @PathVariable String key, RedirectAttributes next) {
        questions.reopen(frame.reader(), key);
        Notice.onNextPage(next, "matching.question.reopened");
        return back(frame, key);
    }

    @PostMapping("/questions/{key}/confidants")
    @Audience(Role.COMPANY)
    View allowConfidant(
            Frame frame,
            @PathVariable String key,
            @RequestParam String organisation,
            RedirectAttributes next) {
        confidants.allow(frame.reader(), key, organisation);
        Notice.onNextPage(next, "matching.confidential.allowed");
        return back(frame, key);
    }

    @PostMapping("/questions/{key}/confidentiality")
    @Audience({Role.EXPERT, Role.ADVISER})
    View acceptConfidentiality(Frame frame, @PathVariable String key, RedirectAttributes next) {
        confidants.acceptConfidentiality(frame.reader(), key);
        Notice.onNextPage(next, "matching.confidential.accepted");
        return back(frame, key);
    }

    /// What speaks for the offer, without anything confidential; empty when it was no suggestion.
    private Optional<Account> accountOf(Dossier dossier, String offer) {
        var found = suggesting.suggest(dossier.question(), Integer.MAX_VALUE);
        return found.suggested().stream()
                .filter(suggestion -> suggestion.supply().equals(offer))
                .findFirst()
                .map(suggestion ->
                        explaining.account(suggestion, found.standings(), Layer.QUESTION));
    }

    private Dossier dossier(Frame frame, String key) {
        return questions
                .findDossier(key)
                .filter(dossier -> dossier.isKnownTo(frame.reader()))
                .orElseThrow(() -> new NoSuchPage("question " + key));
    }

    private static RedirectView back(Frame frame, String key) {
        return new RedirectView(frame.link("/questions/" + key));
    }
}
