package be.weefsel.app.matching.web;

import be.weefsel.app.actors.Actors;
import be.weefsel.app.matching.Account;
import be.weefsel.app.matching.Confidants;
import be.weefsel.app.matching.Dossier;
import be.weefsel.app.matching.Event;
import be.weefsel.app.matching.Explaining;
import be.weefsel.app.matching.Introduction;
import be.weefsel.app.matching.Layer;
import be.weefsel.app.matching.Questions;
import be.weefsel.app.matching.Stage;
import be.weefsel.app.matching.Suggesting;
import be.weefsel.app.platform.page.Frame;
import be.weefsel.app.platform.people.People;
import be.weefsel.app.platform.people.Person;
import be.weefsel.app.platform.people.Role;
import be.weefsel.app.platform.text.Passage;
import be.weefsel.engine.matching.Criterion;
import be.weefsel.engine.matching.LeftOut;
import be.weefsel.engine.matching.Suggestion;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// Gathers what the page of a question shows to this reader.
@Component
class QuestionPages {
    private static final int SUGGESTIONS = 10;
    private static final int LEFT_OUT = 5;

    /// An account this small is not worth a facilitator's time as "left out".
    private static final double WORTH_MENTIONING = 0.3;

    private final Questions questions;
    private final Confidants confidants;
    private final Suggesting suggesting;
    private final Explaining explaining;
    private final Actors actors;
    private final People people;
    private final Labels labels;

    QuestionPages(
            Questions questions,
            Confidants confidants,
            Suggesting suggesting,
            Explaining explaining,
            Actors actors,
            People people,
            Labels labels) {
        this.questions = questions;
        this.confidants = confidants;
        this.suggesting = suggesting;
        this.explaining = explaining;
        this.actors = actors;
        this.people = people;
        this.labels = labels;
    }

    /// @param declined reasons why what was just tried cannot be done; empty otherwise
    QuestionPage page(Frame frame, Dossier dossier, List<String> declined) {
        var question = dossier.question();
        var texts = frame.texts();
        var names = labels.forPage(frame);
        var layer = dossier.layerFor(frame.reader());
        var company =
                layer == Layer.PUBLIC
                        ? Optional.<Labels.Label>empty()
                        : Optional.of(names.organisation(question.company()));
        var days = question.daysWaiting(frame.today());
        return new QuestionPage(
                frame,
                title(frame, dossier, company),
                question,
                layer,
                names.cluster(question.cluster()),
                names.topics(question.topics()),
                company,
                question.deadline()
                        .map(month -> texts.of("matching.list.deadline", texts.month(month)))
                        .orElse(""),
                question.stage() == Stage.OPEN ? texts.of("matching.list.waiting", days) : "",
                question.isOverdue(frame.today()),
                confidential(frame, dossier, names),
                suggested(frame, dossier, names),
                layer == Layer.PUBLIC ? List.of() : introductions(frame, dossier, names),
                declined,
                events(frame, dossier, names),
                can(frame, dossier));
    }

    private static String title(Frame frame, Dossier dossier, Optional<Labels.Label> company) {
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
            Frame frame, Dossier dossier, Labels.Names names) {
        var reader = frame.reader();
        var allowed =
                dossier.confidants().stream().map(confidant -> confidant.organisation()).toList();
        var mayBeAllowed =
                dossier.mayAllowConfidants(reader)
                        ? dossier.standingIntroductions().stream()
                                .map(Introduction::organisation)
                                .filter(organisation -> !allowed.contains(organisation))
                                .map(names::organisation)
                                .toList()
                        : List.<Labels.Label>of();
        return new QuestionPage.Confidential(
                confidants.hasDetail(dossier.question().key()),
                confidants.readDetail(dossier, reader),
                dossier.layerFor(reader) == Layer.CONFIDENTIAL
                        ? readers(frame, dossier, names)
                        : List.of(),
                mayBeAllowed,
                dossier.mayAcceptConfidentiality(reader));
    }

    private static List<String> readers(Frame frame, Dossier dossier, Labels.Names names) {
        var readers = new ArrayList<String>();
        readers.add(names.organisation(dossier.question().company()).text());
        readers.add(frame.texts().of("matching.confidential.facilitators"));
        for (var confidant : dossier.confidants()) {
            readers.add(
                    frame.texts()
                            .of(
                                    confidant.hasAccepted()
                                            ? "matching.confidential.confidant"
                                            : "matching.confidential.confidant-waiting",
                                    names.organisation(confidant.organisation()).text()));
        }
        return readers;
    }

    private QuestionPage.Suggested suggested(Frame frame, Dossier dossier, Labels.Names names) {
        var question = dossier.question();
        var mayLook = dossier.isOfCompany(frame.reader()) || dossier.mayIntroduce(frame.reader());
        if (!mayLook || !question.stage().isRunning()) {
            return QuestionPage.Suggested.NOT_SHOWN;
        }
        var found = suggesting.suggest(question, SUGGESTIONS);
        var accounts = explaining.accounts(found.suggested(), dossier.layerFor(frame.reader()));
        var introduced =
                dossier.standingIntroductions().stream().map(Introduction::organisation).toList();
        var views = new ArrayList<QuestionPage.SuggestionView>();
        for (int i = 0; i < accounts.size(); i++) {
            var suggestion = found.suggested().get(i);
            views.add(
                    view(
                            frame,
                            names,
                            i + 1,
                            suggestion,
                            accounts.get(i),
                            introduced.contains(suggestion.owner())));
        }
        var leftOut =
                found.leftOut().stream()
                        .filter(left -> left.totalOtherwise() >= WORTH_MENTIONING)
                        .limit(LEFT_OUT)
                        .map(left -> view(frame, names, left))
                        .toList();
        var compared =
                found.suggested().size()
                        + found.leftOut().size()
                        + found.further()
                        + found.unrelated();
        return new QuestionPage.Suggested(
                true, views, leftOut, compared, question.matchConfidential());
    }

    private QuestionPage.SuggestionView view(
            Frame frame,
            Labels.Names names,
            int rank,
            Suggestion suggestion,
            Account account,
            boolean introduced) {
        var offer = actors.getOffer(suggestion.supply());
        return new QuestionPage.SuggestionView(
                rank,
                offer.key(),
                offer.title().in(frame.language()),
                names.organisation(offer.organisation()),
                actors.getOrganisation(offer.organisation()).location().town(),
                frame.texts().of("matching.offer-kind", offer.kind()),
                frame.texts().decimal(account.total(), 2),
                mostTelling(account, frame),
                account.lines().stream().map(line -> QuestionPage.lineView(line, frame)).toList(),
                suggestion.withoutData().stream()
                        .map((Criterion criterion) ->
                                frame.texts().of("matching.criterion", criterion))
                        .toList(),
                introduced);
    }

    /// The two criteria that add most, in words.
    private static List<String> mostTelling(Account account, Frame frame) {
        return account.lines().stream()
                .sorted(Comparator.comparingDouble(Account.Line::share).reversed())
                .limit(2)
                .map(line -> line.sentence().in(frame.language()).text())
                .toList();
    }

    private QuestionPage.LeftOutView view(Frame frame, Labels.Names names, LeftOut left) {
        return new QuestionPage.LeftOutView(
                actors.getOffer(left.supply()).title().in(frame.language()),
                names.organisation(left.owner()),
                left.reasons().stream()
                        .map(reason -> LeftOutReasons.in(frame.texts(), reason))
                        .toList(),
                frame.texts().decimal(left.totalOtherwise(), 2));
    }

    private List<QuestionPage.IntroductionView> introductions(
            Frame frame, Dossier dossier, Labels.Names names) {
        var reader = frame.reader();
        var seesAll = dossier.mayChange(reader);
        return dossier.introductions().stream()
                .filter(i ->
                        seesAll
                                ? i.stands() || reader.is(Role.FACILITATOR)
                                : reader.actsFor(i.organisation()))
                .map(i -> view(frame, dossier, names, i))
                .toList();
    }

    private QuestionPage.IntroductionView view(
            Frame frame, Dossier dossier, Labels.Names names, Introduction introduction) {
        var offer = actors.getOffer(introduction.offer());
        return new QuestionPage.IntroductionView(
                introduction.id(),
                names.organisation(introduction.organisation()),
                offer.title().in(frame.language()),
                frame.link("/offers/" + offer.key()),
                frame.texts().date(introduction.at()),
                new Passage(introduction.lineLanguage(), introduction.line()),
                introduction.why().map(account -> mostTelling(account, frame)).orElse(List.of()),
                introduction.stands(),
                introduction.stands() && dossier.mayIntroduce(frame.reader()));
    }

    private List<QuestionPage.EventView> events(Frame frame, Dossier dossier, Labels.Names names) {
        if (dossier.layerFor(frame.reader()) == Layer.PUBLIC) {
            return List.of();
        }
        return questions.listEvents(dossier, frame.reader()).stream()
                .map(event -> view(frame, names, event))
                .toList();
    }

    private QuestionPage.EventView view(Frame frame, Labels.Names names, Event event) {
        var organisation =
                event.organisation().map(key -> names.organisation(key).text()).orElse("");
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
                event.person().flatMap(people::findPerson).map(Person::name).orElse(""));
    }

    private static QuestionPage.Can can(Frame frame, Dossier dossier) {
        var mayChange = dossier.mayChange(frame.reader());
        var stage = dossier.question().stage();
        return new QuestionPage.Can(
                mayChange && (stage == Stage.DRAFT || stage.isRunning()),
                mayChange && stage.isRunning(),
                mayChange && stage == Stage.INTRODUCED,
                mayChange && (stage == Stage.ANSWERED || stage == Stage.WITHDRAWN),
                dossier.mayIntroduce(frame.reader()) && stage.isRunning());
    }
}
