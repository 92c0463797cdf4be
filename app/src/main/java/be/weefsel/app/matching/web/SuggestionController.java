package be.weefsel.app.matching.web;

import be.weefsel.app.actors.Actors;
import be.weefsel.app.actors.Offer;
import be.weefsel.app.matching.Dossier;
import be.weefsel.app.matching.Opinions;
import be.weefsel.app.matching.Questions;
import be.weefsel.app.matching.SuggestionsSetAside;
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

/// The facilitator weighs suggestions: she sets them aside with a reason, and asks what experts
/// think.
@PageController
class SuggestionController {
    private final Questions questions;
    private final SuggestionsSetAside setAside;
    private final Opinions opinions;
    private final Actors actors;
    private final StaticTemplates templates;

    SuggestionController(
            Questions questions,
            SuggestionsSetAside setAside,
            Opinions opinions,
            Actors actors,
            StaticTemplates templates) {
        this.questions = questions;
        this.setAside = setAside;
        this.opinions = opinions;
        this.actors = actors;
        this.templates = templates;
    }

    @GetMapping("/questions/{key}/set-aside/{offer}")
    @Audience(Role.FACILITATOR)
    Page begin(Frame frame, @PathVariable String key, @PathVariable String offer) {
        return new Page(
                page(frame, dossier(frame, key), offer(offer), new StepForm(frame, Map.of())));
    }

    @PostMapping("/questions/{key}/set-aside/{offer}")
    @Audience(Role.FACILITATOR)
    View setAside(
            Frame frame,
            @PathVariable String key,
            @PathVariable String offer,
            @RequestParam Map<String, String> typed,
            RedirectAttributes next) {
        var form = new StepForm(frame, typed);
        if (form.value("reason").isEmpty()) {
            form.wrong("reason", "matching.set-aside.reason-missing");
        }
        form.notTooLong("reason");
        if (!form.isRight()) {
            return Page.unacceptable(page(frame, dossier(frame, key), offer(offer), form));
        }
        setAside.setAside(frame.reader(), key, offer(offer).key(), form.words("reason"));
        Notice.onNextPage(next, "matching.set-aside.done");
        return back(frame, key);
    }

    @PostMapping("/questions/{key}/set-aside/{offer}/return")
    @Audience(Role.FACILITATOR)
    View bringBack(
            Frame frame,
            @PathVariable String key,
            @PathVariable String offer,
            RedirectAttributes next) {
        setAside.bringBack(frame.reader(), key, offer);
        Notice.onNextPage(next, "matching.set-aside.brought-back");
        return back(frame, key);
    }

    @PostMapping("/questions/{key}/opinions")
    @Audience(Role.FACILITATOR)
    View askOpinion(
            Frame frame,
            @PathVariable String key,
            @RequestParam String organisation,
            RedirectAttributes next) {
        opinions.ask(frame.reader(), key, organisation);
        Notice.onNextPage(next, "matching.opinion.asked");
        return back(frame, key);
    }

    private JteModel page(Frame frame, Dossier dossier, Offer offer, StepForm form) {
        var texts = frame.texts();
        var owner = actors.getOrganisation(offer.organisation()).name().in(frame.language()).text();
        form.words(
                "reason",
                texts.of("matching.set-aside.reason"),
                texts.of("matching.set-aside.reason-hint"),
                false);
        return templates.matchingStep(
                form.page(
                        texts.of("matching.set-aside.title", owner),
                        QuestionPages.headingOf(dossier.question()),
                        frame.link("/questions/" + dossier.question().key()),
                        texts.of("matching.set-aside.verb")));
    }

    private Dossier dossier(Frame frame, String key) {
        return questions
                .findDossier(key)
                .filter(dossier -> dossier.mayChoose(frame.reader()))
                .orElseThrow(() -> new NoSuchPage("question " + key));
    }

    private Offer offer(String key) {
        return actors.findOffer(key).orElseThrow(() -> new NoSuchPage("offer " + key));
    }

    private static RedirectView back(Frame frame, String key) {
        return new RedirectView(frame.link("/questions/" + key));
    }
}
