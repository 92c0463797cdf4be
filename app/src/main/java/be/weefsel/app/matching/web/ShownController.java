package be.weefsel.app.matching.web;

import be.weefsel.app.actors.Actors;
import be.weefsel.app.actors.web.Names;
import be.weefsel.app.matching.Questions;
import be.weefsel.app.matching.learning.Fate;
import be.weefsel.app.matching.learning.ShownSuggestion;
import be.weefsel.app.matching.learning.SuggestionLog;
import be.weefsel.app.platform.page.Frame;
import be.weefsel.app.platform.page.NoSuchPage;
import be.weefsel.app.platform.page.Page;
import be.weefsel.app.platform.page.PageController;
import be.weefsel.app.platform.people.Audience;
import be.weefsel.app.platform.people.Role;
import be.weefsel.app.platform.text.Passage;
import be.weefsel.app.platform.text.Texts;
import be.weefsel.engine.matching.Criterion;
import be.weefsel.templates.StaticTemplates;
import java.util.Comparator;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/// The facilitator reads back what was suggested for a question, and what became of it.
@PageController
class ShownController {
    private final Questions questions;
    private final SuggestionLog log;
    private final Actors actors;
    private final Names names;
    private final StaticTemplates templates;

    ShownController(
            Questions questions,
            SuggestionLog log,
            Actors actors,
            Names names,
            StaticTemplates templates) {
        this.questions = questions;
        this.log = log;
        this.actors = actors;
        this.names = names;
        this.templates = templates;
    }

    @GetMapping("/questions/{key}/suggested")
    @Audience(Role.FACILITATOR)
    Page show(Frame frame, @PathVariable String key) {
        var dossier =
                questions.findDossier(key).orElseThrow(() -> new NoSuchPage("question " + key));
        var words = names.forPage(frame);
        var rows =
                log.of(frame.reader(), key).stream()
                        .map(shown -> row(frame, words, shown))
                        .toList();
        return new Page(
                templates.matchingShown(
                        new ShownPage(
                                frame,
                                frame.texts().of("matching.shown.title", rows.size()),
                                QuestionPages.headingOf(dossier.question()),
                                frame.link("/questions/" + key),
                                rows)));
    }

    private ShownPage.ShownRow row(Frame frame, Names.OfPage words, ShownSuggestion shown) {
        var texts = frame.texts();
        var offer = actors.getOffer(shown.offer());
        return new ShownPage.ShownRow(
                frame.link("/offers/" + offer.key()),
                offer.title().in(frame.language()),
                words.organisation(offer.organisation()),
                texts.number(shown.place()),
                shown.chance()
                        .map(chance -> texts.of("matching.shown.by-chance", Math.round(1 / chance)))
                        .orElse(""),
                texts.decimal(shown.total(), 2),
                parts(texts, shown.parts()),
                shown.firstDay().equals(shown.lastDay())
                        ? texts.date(shown.firstDay())
                        : texts.of(
                                "matching.shown.days",
                                texts.date(shown.firstDay()),
                                texts.date(shown.lastDay())),
                fate(texts, shown.fate()),
                wordsOf(frame, shown.fate()));
    }

    private static String parts(Texts texts, Map<Criterion, ShownSuggestion.Part> parts) {
        return parts.entrySet().stream()
                .sorted(
                        Comparator.comparingDouble(
                                        (Map.Entry<Criterion, ShownSuggestion.Part> part) ->
                                                part.getValue().share())
                                .reversed())
                .map(part ->
                        texts.of(
                                "matching.shown.part",
                                texts.of("matching.criterion", part.getKey()),
                                texts.decimal(part.getValue().share(), 2)))
                .collect(Collectors.joining(" · "));
    }

    private static String fate(Texts texts, Fate fate) {
        return switch (fate) {
            case Fate.TooEarly _ -> texts.of("matching.fate.too-early");
            case Fate.Silence _ -> texts.of("matching.fate.silence", Fate.DAYS_OF_SILENCE);
            case Fate.SetAside _ -> texts.of("matching.fate.set-aside");
            case Fate.NotFitting _ -> texts.of("matching.fate.not-fitting");
            case Fate.Waiting(var on) -> texts.of("matching.fate.waiting", texts.date(on));
            case Fate.Declined(var on, var reason) ->
                    texts.of(
                            "matching.fate.declined",
                            texts.date(on),
                            texts.of("matching.decline-reason", reason));
            case Fate.Accepted(var on, var result, var grade) ->
                    texts.of(
                            "matching.fate.accepted",
                            texts.date(on),
                            result.map(r -> texts.of("matching.outcome-result", r)).orElse("none"),
                            grade.orElse(0));
        };
    }

    private static Passage wordsOf(Frame frame, Fate fate) {
        return switch (fate) {
            case Fate.SetAside(var reason) -> reason;
            case Fate.NotFitting(var words) -> words;
            default -> new Passage(frame.language(), "");
        };
    }
}
