package be.weefsel.app.matching.web;

import be.weefsel.app.actors.Actors;
import be.weefsel.app.actors.web.Names;
import be.weefsel.app.matching.Asking;
import be.weefsel.app.matching.Confidants;
import be.weefsel.app.matching.Dossier;
import be.weefsel.app.matching.Questions;
import be.weefsel.app.matching.Revisions;
import be.weefsel.app.matching.Stage;
import be.weefsel.app.matching.Suggesting;
import be.weefsel.app.platform.page.FormErrors;
import be.weefsel.app.platform.page.Frame;
import be.weefsel.app.platform.page.NoSuchPage;
import be.weefsel.app.platform.page.Notice;
import be.weefsel.app.platform.page.Page;
import be.weefsel.app.platform.page.PageController;
import be.weefsel.app.platform.people.Audience;
import be.weefsel.app.platform.people.Participation;
import be.weefsel.app.platform.people.Role;
import be.weefsel.engine.matching.SpottedTopic;
import be.weefsel.templates.StaticTemplates;
import java.time.Clock;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.servlet.view.RedirectView;

/// Writing a question: drafts are always kept, topics are suggested from the text, few things are
/// asked.
@PageController
class AskController {
    private static final int SUGGESTED_TOPICS = 8;
    private static final int MONTHS_AHEAD = 24;

    private final Questions questions;
    private final Revisions revisions;
    private final Confidants confidants;
    private final Suggesting suggesting;
    private final Actors actors;
    private final Names names;
    private final StaticTemplates templates;
    private final Clock clock;

    AskController(
            Questions questions,
            Revisions revisions,
            Confidants confidants,
            Suggesting suggesting,
            Actors actors,
            Names names,
            StaticTemplates templates,
            Clock clock) {
        this.questions = questions;
        this.revisions = revisions;
        this.confidants = confidants;
        this.suggesting = suggesting;
        this.actors = actors;
        this.names = names;
        this.templates = templates;
        this.clock = clock;
    }

    @GetMapping("/questions/new")
    @Audience({Role.COMPANY, Role.FACILITATOR})
    Page begin(Frame frame, @RequestParam(defaultValue = "") String company) {
        return page(frame, AskForm.empty(askingCompany(frame, company), frame.language()));
    }

    @GetMapping("/questions/{key}/edit")
    @Audience({Role.COMPANY, Role.FACILITATOR})
    Page change(Frame frame, @PathVariable String key) {
        var dossier =
                questions
                        .findDossier(key)
                        .filter(known -> known.mayChange(frame.reader()))
                        .orElseThrow(() -> new NoSuchPage("question " + key));
        var confidential = confidants.readDetail(dossier, frame.reader()).orElse("");
        return page(frame, AskForm.of(dossier.question(), revisions.latestOf(key), confidential));
    }

    @PostMapping("/questions")
    @Audience({Role.COMPANY, Role.FACILITATOR})
    View send(
            Frame frame,
            @RequestParam MultiValueMap<String, String> fields,
            @RequestParam(defaultValue = "send") String verb,
            RedirectAttributes next) {
        var form = completed(frame, fields);
        if (form.company().isEmpty()) {
            return refused(frame, form, withoutCompany(frame));
        }
        return switch (verb) {
            case "draft" -> {
                var saved = questions.saveDraft(frame.reader(), form.findKey(), form.toDraft());
                Notice.onNextPage(next, "matching.ask.draft-kept");
                yield new RedirectView(frame.link("/questions/" + saved.key() + "/edit"));
            }
            case "topics" -> page(frame, form);
            default -> ask(frame, form, next);
        };
    }

    private View ask(Frame frame, AskForm form, RedirectAttributes next) {
        return switch (asking(frame, form)) {
            case Asking.Asked asked -> {
                tellKept(form, asked.question().key(), next);
                yield new RedirectView(frame.link("/questions/" + asked.question().key()));
            }
            case Asking.Incomplete incomplete -> {
                var errors = new FormErrors();
                incomplete
                        .objections()
                        .forEach((field, reason) -> errors.add(field, reason.in(frame.texts())));
                yield refused(frame, form, errors);
            }
            case Asking.Overtaken _ -> {
                var errors = new FormErrors();
                errors.add("title", frame.texts().of("matching.ask.overtaken"));
                yield refused(frame, form.atRevision(revisions.latestOf(form.key())), errors);
            }
        };
    }

    private Asking asking(Frame frame, AskForm form) {
        return form.findKey()
                .map(key ->
                        questions.askAgain(frame.reader(), key, form.revision(), form.toDraft()))
                .orElseGet(() -> questions.ask(frame.reader(), Optional.empty(), form.toDraft()));
    }

    private void tellKept(AskForm form, String key, RedirectAttributes next) {
        var latest = revisions.latestOf(key);
        if (form.revision() == 0) {
            Notice.onNextPage(next, "matching.ask.sent");
        } else if (form.revision() == latest) {
            Notice.onNextPage(next, "matching.ask.nothing-changed");
        } else {
            Notice.withUndo(
                    next, RevisionsController.undoPath(key, latest), "matching.ask.changed");
        }
    }

    /// Keeps the draft while it is being written, and answers with the line that says so.
    @PostMapping("/questions/drafts")
    @Audience({Role.COMPANY, Role.FACILITATOR})
    Page keep(Frame frame, @RequestParam MultiValueMap<String, String> fields) {
        var form = completed(frame, fields);
        if (form.company().isEmpty()) {
            return new Page(templates.matchingSaved(new SavedPart(frame, "", "")));
        }
        var saved = questions.saveDraft(frame.reader(), form.findKey(), form.toDraft());
        return new Page(
                templates.matchingSaved(new SavedPart(frame, saved.key(), savedNow(frame))));
    }

    /// Answers with the topics that fit the text so far.
    @PostMapping("/questions/topic-suggestions")
    @Audience({Role.COMPANY, Role.FACILITATOR})
    Page suggestTopics(Frame frame, @RequestParam MultiValueMap<String, String> fields) {
        return new Page(
                templates.matchingTopicChoices(
                        askPage(frame, completed(frame, fields), FormErrors.NONE)));
    }

    @PostMapping("/questions/{key}/discarding")
    @Audience({Role.COMPANY, Role.FACILITATOR})
    View discard(Frame frame, @PathVariable String key, RedirectAttributes next) {
        questions.discardDraft(frame.reader(), key);
        Notice.onNextPage(next, "matching.ask.discarded");
        return new RedirectView(frame.link("/questions"));
    }

    /// A company asks for itself, whatever the form says; who acts for several chooses one.
    private static AskForm completed(Frame frame, MultiValueMap<String, String> fields) {
        var form = AskForm.of(fields, frame.language());
        return form.forCompany(askingCompany(frame, form.company()));
    }

    private static String askingCompany(Frame frame, String chosen) {
        if (!Participation.asksForItself(frame.reader().role())) {
            return chosen;
        }
        var own = frame.reader().organisations();
        return own.size() == 1
                ? own.getFirst()
                : own.stream().filter(chosen::equals).findFirst().orElse("");
    }

    private static FormErrors withoutCompany(Frame frame) {
        var errors = new FormErrors();
        errors.add("company", frame.texts().of("matching.ask.company-missing"));
        return errors;
    }

    private Page page(Frame frame, AskForm form) {
        return new Page(templates.matchingAsk(askPage(frame, form, FormErrors.NONE)));
    }

    private Page refused(Frame frame, AskForm form, FormErrors errors) {
        return Page.unacceptable(templates.matchingAsk(askPage(frame, form, errors)));
    }

    private AskPage askPage(Frame frame, AskForm form, FormErrors errors) {
        var words = names.forPage(frame);
        var stage =
                form.findKey()
                        .flatMap(questions::findDossier)
                        .map(Dossier::question)
                        .map(q -> q.stage());
        return new AskPage(
                frame,
                form,
                errors,
                companies(frame, words),
                form.company().isEmpty() ? "" : words.organisation(form.company()).text(),
                stage.orElse(Stage.DRAFT) == Stage.DRAFT,
                words.clusterLabels(),
                topicChoices(form, words),
                words.topicLabels(),
                months(frame),
                "");
    }

    private List<AskPage.Choice> companies(Frame frame, Names.OfPage words) {
        var own = frame.reader().organisations();
        var asksForAll = Participation.introduces(frame.reader());
        if (!asksForAll && own.size() == 1) {
            return List.of();
        }
        return actors.listOrganisations().stream()
                .filter(organisation -> organisation.kind().isCompany())
                .filter(organisation -> asksForAll || own.contains(organisation.key()))
                .map(organisation ->
                        new AskPage.Choice(organisation.key(), words.in(organisation.name())))
                .sorted(Comparator.comparing(AskPage.Choice::text))
                .toList();
    }

    /// The chosen ones first, then those that the text seems to be about.
    private List<AskPage.TopicChoice> topicChoices(AskForm form, Names.OfPage words) {
        var spotted =
                suggesting.spotTopics(form.language(), form.textForTopics()).stream()
                        .map(SpottedTopic::topic)
                        .limit(SUGGESTED_TOPICS);
        var keys = new LinkedHashSet<String>();
        Stream.concat(form.topics().stream(), spotted).forEach(keys::add);
        return words.topicsInOrder(keys).stream()
                .map(label ->
                        new AskPage.TopicChoice(
                                label.key(), label.text(), form.topics().contains(label.key())))
                .toList();
    }

    private static List<AskPage.Choice> months(Frame frame) {
        var months = new ArrayList<AskPage.Choice>();
        var first = YearMonth.from(frame.today());
        for (int ahead = 0; ahead <= MONTHS_AHEAD; ahead++) {
            var month = first.plusMonths(ahead);
            months.add(new AskPage.Choice(month.toString(), frame.texts().month(month)));
        }
        return months;
    }

    private String savedNow(Frame frame) {
        var time = LocalTime.now(clock).format(DateTimeFormatter.ofPattern("HH:mm"));
        return frame.texts().of("matching.ask.saved-at", time);
    }
}
