package be.weefsel.app.matching.web;

import be.weefsel.app.actors.web.Names;
import be.weefsel.app.matching.Dossier;
import be.weefsel.app.matching.Introduction;
import be.weefsel.app.matching.Layer;
import be.weefsel.app.matching.Question;
import be.weefsel.app.matching.Questions;
import be.weefsel.app.matching.Stage;
import be.weefsel.app.platform.page.Frame;
import be.weefsel.app.platform.page.Page;
import be.weefsel.app.platform.page.PageController;
import be.weefsel.app.platform.people.Audience;
import be.weefsel.app.platform.people.Body;
import be.weefsel.app.platform.people.Role;
import be.weefsel.app.platform.people.Visibility;
import be.weefsel.app.platform.text.Passage;
import be.weefsel.templates.StaticTemplates;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// The facilitator sees at a glance how far all questions have come, and which are overdue.
@PageController
class BoardController {
    /// Answered questions leave the board after so many days since they were asked.
    private static final int DAYS_ON_THE_BOARD = 365;

    private final Questions questions;
    private final Names names;
    private final StaticTemplates templates;

    BoardController(Questions questions, Names names, StaticTemplates templates) {
        this.questions = questions;
        this.names = names;
        this.templates = templates;
    }

    private enum Place {
        OPEN,
        WAITING,
        TALKING,
        ANSWERED
    }

    @GetMapping("/questions/board")
    @Audience(
            value = {Role.ADVISER, Role.ANALYST, Role.FACILITATOR},
            seats = {Body.CORE_GROUP, Body.CONTROL_GROUP})
    Page show(Frame frame, @RequestParam(defaultValue = "") String cluster) {
        var shown =
                questions.listAsked().stream()
                        .filter(dossier -> isOnTheBoard(dossier, frame))
                        .filter(dossier -> isOnTheReadersBoard(dossier, frame))
                        .filter(dossier ->
                                cluster.isEmpty()
                                        || dossier.question()
                                                .cluster()
                                                .filter(cluster::equals)
                                                .isPresent())
                        .toList();
        var words =
                names.forPage(
                        frame,
                        shown.stream().map(dossier -> dossier.question().company()).toList());
        var late = shown.stream().filter(dossier -> isLate(dossier, frame)).count();
        return new Page(
                templates.matchingBoard(
                        new BoardPage(
                                frame,
                                frame.texts().of("matching.board.title", late, shown.size()),
                                clusters(frame, words, cluster),
                                Stream.of(Place.values())
                                        .map(place -> column(frame, words, place, shown))
                                        .toList())));
    }

    private static boolean isOnTheBoard(Dossier dossier, Frame frame) {
        var question = dossier.question();
        return question.stage().isRunning()
                || (question.stage() == Stage.ANSWERED
                        && question.daysWaiting(frame.today()) <= DAYS_ON_THE_BOARD);
    }

    private static boolean isOnTheReadersBoard(Dossier dossier, Frame frame) {
        return dossier.question()
                .cluster()
                .map(cluster -> Visibility.ofBoard(frame.reader(), cluster))
                .orElseGet(() -> Visibility.ofWholeBoard(frame.reader()));
    }

    private static List<StepPage.Choice> clusters(Frame frame, Names.OfPage words, String chosen) {
        return Stream.concat(
                        Stream.of(
                                new StepPage.Choice(
                                        "",
                                        frame.texts().of("matching.board.all-factories"),
                                        chosen.isEmpty())),
                        words.clusterLabels().stream()
                                .filter(label -> Visibility.ofBoard(frame.reader(), label.key()))
                                .map(label ->
                                        new StepPage.Choice(
                                                label.key(),
                                                label.text(),
                                                label.key().equals(chosen))))
                .toList();
    }

    private static BoardPage.Column column(
            Frame frame, Names.OfPage words, Place place, List<Dossier> shown) {
        var here =
                shown.stream()
                        .filter(dossier -> placeOf(dossier) == place)
                        .sorted(
                                Comparator.comparing((Dossier dossier) -> !isLate(dossier, frame))
                                        .thenComparingLong(dossier ->
                                                -dossier.question().daysWaiting(frame.today())))
                        .map(dossier -> card(frame, words, dossier))
                        .toList();
        return new BoardPage.Column(
                place.name().toLowerCase(Locale.ROOT),
                frame.texts()
                        .of(
                                "matching.board.column",
                                frame.texts().of("matching.board", place),
                                here.size()),
                here);
    }

    private static Place placeOf(Dossier dossier) {
        return switch (dossier.question().stage()) {
            case DRAFT, OPEN -> Place.OPEN;
            case INTRODUCED ->
                    dossier.standingIntroductions().stream()
                                    .allMatch(Introduction::isWaitingForAnswer)
                            ? Place.WAITING
                            : Place.TALKING;
            case ANSWERED, WITHDRAWN -> Place.ANSWERED;
        };
    }

    private static BoardPage.Card card(Frame frame, Names.OfPage words, Dossier dossier) {
        var question = dossier.question();
        var mayRead = dossier.layerFor(frame.reader()) != Layer.PUBLIC;
        return new BoardPage.Card(
                frame.link("/questions/" + question.key()),
                mayRead ? QuestionPages.headingOf(question) : teaserOf(question),
                mayRead ? Optional.of(words.organisation(question.company())) : Optional.empty(),
                words.cluster(question.cluster()),
                waiting(frame, dossier),
                isLate(dossier, frame));
    }

    private static Passage teaserOf(Question question) {
        return new Passage(question.language(), question.text().teaser());
    }

    private static String waiting(Frame frame, Dossier dossier) {
        var texts = frame.texts();
        var question = dossier.question();
        if (question.isOverdue(frame.today())) {
            return texts.of(
                    "matching.board.deadline-past", texts.month(question.deadline().orElseThrow()));
        }
        return switch (placeOf(dossier)) {
            case OPEN -> texts.of("matching.list.waiting", question.daysWaiting(frame.today()));
            case WAITING ->
                    texts.of("matching.introductions.no-answer", daysWithoutAnswer(frame, dossier));
            case TALKING -> texts.of("matching.board.talking-since", daysSince(frame, dossier));
            case ANSWERED -> texts.of("matching.stage", question.stage());
        };
    }

    private static long daysWithoutAnswer(Frame frame, Dossier dossier) {
        return dossier.standingIntroductions().stream()
                .filter(Introduction::isWaitingForAnswer)
                .mapToLong(i -> ChronoUnit.DAYS.between(i.day(), frame.today()))
                .max()
                .orElse(0);
    }

    /// Days since the first introduction that stands.
    private static long daysSince(Frame frame, Dossier dossier) {
        return dossier.standingIntroductions().stream()
                .mapToLong(i -> ChronoUnit.DAYS.between(i.day(), frame.today()))
                .max()
                .orElse(0);
    }

    private static boolean isLate(Dossier dossier, Frame frame) {
        return QuestionsController.isLate(dossier.question(), frame)
                || isAnswerOverdue(dossier, frame);
    }

    private static boolean isAnswerOverdue(Dossier dossier, Frame frame) {
        return dossier.question().stage() == Stage.INTRODUCED
                && dossier.standingIntroductions().stream()
                        .anyMatch(i -> i.isAnswerOverdue(frame.today()));
    }
}
