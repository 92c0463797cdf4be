package be.weefsel.app.matching.web;

import be.weefsel.app.actors.web.Label;
import be.weefsel.app.actors.web.Names;
import be.weefsel.app.matching.Confidants;
import be.weefsel.app.matching.Dossier;
import be.weefsel.app.matching.Event;
import be.weefsel.app.matching.Introduction;
import be.weefsel.app.matching.Layer;
import be.weefsel.app.matching.Narrowing;
import be.weefsel.app.matching.Question;
import be.weefsel.app.matching.Questions;
import be.weefsel.app.matching.Stage;
import be.weefsel.app.platform.page.Frame;
import be.weefsel.app.platform.people.People;
import be.weefsel.app.platform.people.Person;
import be.weefsel.app.platform.text.Passage;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/// Gathers what the page of a question shows to this reader.
@Component
class QuestionPages {
    private final Questions questions;
    private final Confidants confidants;
    private final SuggestionViews suggestions;
    private final IntroductionViews introductions;
    private final FollowingViews following;
    private final People people;
    private final Names names;

    QuestionPages(
            Questions questions,
            Confidants confidants,
            SuggestionViews suggestions,
            IntroductionViews introductions,
            FollowingViews following,
            People people,
            Names names) {
        this.questions = questions;
        this.confidants = confidants;
        this.suggestions = suggestions;
        this.introductions = introductions;
        this.following = following;
        this.people = people;
        this.names = names;
    }

    /// @param declined reasons why what was just tried cannot be done; empty otherwise
    QuestionPage page(Frame frame, Dossier dossier, List<String> declined) {
        return page(frame, dossier, Narrowing.NONE, declined);
    }

    /// @param narrowing which suggestions the reader wants to see
    QuestionPage page(Frame frame, Dossier dossier, Narrowing narrowing, List<String> declined) {
        var question = dossier.question();
        var texts = frame.texts();
        var words = names.forPage(frame);
        var layer = dossier.layerFor(frame.reader());
        var company =
                layer == Layer.PUBLIC
                        ? Optional.<Label>empty()
                        : Optional.of(words.organisation(question.company()));
        var days = question.daysWaiting(frame.today());
        return new QuestionPage(
                frame,
                title(frame, dossier, company),
                question,
                layer,
                words.cluster(question.cluster()),
                words.topicsInOrder(question.topics()),
                company,
                question.deadline()
                        .map(month -> texts.of("matching.list.deadline", texts.month(month)))
                        .orElse(""),
                question.stage() == Stage.OPEN ? texts.of("matching.list.waiting", days) : "",
                question.isOverdue(frame.today()),
                confidential(frame, dossier, words),
                suggestions.of(frame, dossier, narrowing, words),
                introductions.of(frame, dossier, words),
                following.opinions(frame, dossier, words),
                following.followUps(frame, dossier),
                following.satisfaction(frame, dossier),
                declined,
                events(frame, dossier, words),
                following.steps(frame, dossier),
                can(frame, dossier));
    }

    /// How a question is called among those who may read it.
    static Passage headingOf(Question question) {
        var title = question.text().title();
        return new Passage(question.language(), title.isBlank() ? question.key() : title);
    }

    private static String title(Frame frame, Dossier dossier, Optional<Label> company) {
        var question = dossier.question();
        var introductions = dossier.standingIntroductions().size();
        if (company.isEmpty()) {
            return frame.texts().of("matching.question.title-public", question.stage());
        }
        var name = company.get().text();
        return switch (question.stage()) {
            case DRAFT -> frame.texts().of("matching.question.title-draft", name);
            case OPEN -> frame.texts().of("matching.question.title-open", name);
            case INTRODUCED ->
                    frame.texts().of("matching.question.title-introduced", name, introductions);
            case ANSWERED -> frame.texts().of("matching.question.title-answered", name);
            case WITHDRAWN -> frame.texts().of("matching.question.title-withdrawn", name);
        };
    }

    private QuestionPage.Confidential confidential(
            Frame frame, Dossier dossier, Names.OfPage words) {
        var reader = frame.reader();
        var allowed =
                dossier.confidants().stream().map(confidant -> confidant.organisation()).toList();
        var mayBeAllowed =
                dossier.mayAllowConfidants(reader)
                        ? dossier.standingIntroductions().stream()
                                .map(Introduction::organisation)
                                .filter(organisation -> !allowed.contains(organisation))
                                .map(words::organisation)
                                .toList()
                        : List.<Label>of();
        return new QuestionPage.Confidential(
                confidants.hasDetail(dossier.question().key()),
                confidants.readDetail(dossier, reader),
                dossier.layerFor(reader) == Layer.CONFIDENTIAL
                        ? readers(frame, dossier, words)
                        : List.of(),
                mayBeAllowed,
                dossier.mayAcceptConfidentiality(reader));
    }

    private static List<String> readers(Frame frame, Dossier dossier, Names.OfPage words) {
        var readers = new ArrayList<String>();
        readers.add(words.organisation(dossier.question().company()).text());
        readers.add(frame.texts().of("matching.confidential.facilitators"));
        for (var confidant : dossier.confidants()) {
            readers.add(
                    frame.texts()
                            .of(
                                    confidant.hasAccepted()
                                            ? "matching.confidential.confidant"
                                            : "matching.confidential.confidant-waiting",
                                    words.organisation(confidant.organisation()).text()));
        }
        return readers;
    }

    private List<QuestionPage.EventView> events(Frame frame, Dossier dossier, Names.OfPage words) {
        if (dossier.layerFor(frame.reader()) == Layer.PUBLIC) {
            return List.of();
        }
        return questions.listEvents(dossier, frame.reader()).stream()
                .map(event -> view(frame, dossier, words, event))
                .toList();
    }

    private QuestionPage.EventView view(
            Frame frame, Dossier dossier, Names.OfPage words, Event event) {
        var organisation =
                event.organisation().map(key -> words.organisation(key).text()).orElse("");
        return new QuestionPage.EventView(
                event.at().toString(),
                frame.texts().date(event.at()),
                frame.texts()
                        .of(
                                "matching.event."
                                        + event.kind()
                                                .name()
                                                .toLowerCase(Locale.ROOT)
                                                .replace('_', '-'),
                                organisation),
                event.person()
                        .flatMap(people::findPerson)
                        .map(person -> who(frame, dossier, words, person))
                        .orElse(""));
    }

    /// The name of the person, or only her organisation's for those who may not read it.
    private static String who(Frame frame, Dossier dossier, Names.OfPage words, Person person) {
        if (dossier.mayReadName(frame.reader(), person)) {
            return person.name();
        }
        return person.organisations().stream()
                .map(key -> words.organisation(key).text())
                .collect(Collectors.joining(", "));
    }

    private static QuestionPage.Can can(Frame frame, Dossier dossier) {
        var mayChange = dossier.mayChange(frame.reader());
        var stage = dossier.question().stage();
        return new QuestionPage.Can(
                mayChange && (stage == Stage.DRAFT || stage.isRunning()),
                mayChange && stage.isRunning(),
                mayChange && stage == Stage.INTRODUCED,
                mayChange && (stage == Stage.ANSWERED || stage == Stage.WITHDRAWN),
                dossier.mayIntroduce(frame.reader()) && stage.isRunning(),
                mayChange);
    }
}
