package be.weefsel.app.matching.web;

import be.weefsel.app.actors.web.Names;
import be.weefsel.app.matching.Dossier;
import be.weefsel.app.matching.Layer;
import be.weefsel.app.matching.Question;
import be.weefsel.app.matching.Questions;
import be.weefsel.app.matching.SearchQuestions;
import be.weefsel.app.matching.Stage;
import be.weefsel.app.openness.CsvFile;
import be.weefsel.app.openness.Table;
import be.weefsel.app.platform.page.Frame;
import be.weefsel.app.platform.page.NavigationEntry;
import be.weefsel.app.platform.page.Page;
import be.weefsel.app.platform.page.PageController;
import be.weefsel.app.platform.people.Audience;
import be.weefsel.app.platform.people.Participation;
import be.weefsel.app.platform.people.Role;
import be.weefsel.app.platform.people.Visibility;
import be.weefsel.app.platform.search.Words;
import be.weefsel.app.platform.text.Passage;
import be.weefsel.templates.StaticTemplates;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.context.annotation.Bean;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.util.UriComponentsBuilder;

/// The list of questions, for everyone as far as they may read.
@PageController
class QuestionsController {
    /// After so many days without an introduction, a question stands out.
    private static final int DAYS_UNTIL_LATE = 14;

    private final Questions questions;
    private final Names names;
    private final StaticTemplates templates;

    QuestionsController(Questions questions, Names names, StaticTemplates templates) {
        this.questions = questions;
        this.names = names;
        this.templates = templates;
    }

    @Bean
    static NavigationEntry questionsEntry() {
        return new NavigationEntry(60, "matching.navigation", "/questions");
    }

    @GetMapping("/questions")
    @Audience(Role.VISITOR)
    Page list(
            Frame frame,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "") List<String> stage,
            @RequestParam(defaultValue = "") List<String> cluster,
            @RequestParam(defaultValue = "1") int page) {
        var sought = new Words(q);
        var own = own(frame);
        var ownKeys = own.stream().map(dossier -> dossier.question().key()).toList();
        var found =
                questions.listAsked().stream()
                        .filter(dossier -> !ownKeys.contains(dossier.question().key()))
                        .filter(dossier -> isChosen(dossier.question(), stage, cluster))
                        .filter(dossier ->
                                SearchQuestions.mentions(dossier, frame.reader(), sought))
                        .toList();
        var paging = new Paging(page, found.size(), choicesOf(q, stage, cluster));
        var shown = paging.of(found);
        var words = names.forPage(frame, companiesOf(own, shown));
        var view =
                new QuestionsPage(
                        frame,
                        title(frame),
                        frame.texts().of(ownTitleKey(frame.reader().role())),
                        own.stream().map(dossier -> entry(dossier, frame, words)).toList(),
                        mayAsk(frame),
                        ways(frame),
                        shown.stream().map(dossier -> entry(dossier, frame, words)).toList(),
                        found.size(),
                        paging.previous().map(query -> frame.link("/questions") + query),
                        paging.next().map(query -> frame.link("/questions") + query),
                        q,
                        stageChoices(frame, stage),
                        words.clusterLabels().stream()
                                .map(label ->
                                        new QuestionsPage.Choice(
                                                label.key(),
                                                label.text(),
                                                cluster.contains(label.key()),
                                                label.thread()))
                                .toList(),
                        frame.link("/questions.csv") + choicesOf(q, stage, cluster));
        return new Page(templates.matchingQuestions(view));
    }

    private static List<String> companiesOf(List<Dossier> own, List<Dossier> shown) {
        return Stream.concat(own.stream(), shown.stream())
                .map(dossier -> dossier.question().company())
                .distinct()
                .toList();
    }

    private static String choicesOf(String words, List<String> stages, List<String> clusters) {
        var query = UriComponentsBuilder.newInstance();
        if (!words.isBlank()) {
            query.queryParam("q", "{words}");
        }
        stages.forEach(stage -> query.queryParam("stage", stage));
        clusters.forEach(cluster -> query.queryParam("cluster", cluster));
        return query.encode().buildAndExpand(Map.of("words", words)).toUriString();
    }

    /// The public part of the questions that were chosen: no company, no title.
    @GetMapping("/questions.csv")
    @Audience(Role.VISITOR)
    ResponseEntity<byte[]> csv(
            Frame frame,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "") List<String> stage,
            @RequestParam(defaultValue = "") List<String> cluster) {
        var sought = new Words(q);
        var table =
                Table.of(
                        "key",
                        "asked_on",
                        "stage",
                        "language",
                        "factory",
                        "topics",
                        "deadline",
                        "public_teaser",
                        "partners_on_both_sides");
        questions.listAsked().stream()
                .filter(dossier -> isChosen(dossier.question(), stage, cluster))
                .filter(dossier -> SearchQuestions.mentions(dossier, frame.reader(), sought))
                .map(Dossier::question)
                .forEach(question ->
                        table.row(
                                question.key(),
                                question.askedOn().map(Object::toString).orElse(""),
                                question.stage().code(),
                                question.language().code(),
                                question.cluster().orElse(""),
                                String.join("|", question.topics()),
                                question.deadline().map(Object::toString).orElse(""),
                                question.text().teaser(),
                                question.bothSides() ? "yes" : "no"));
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType("text/csv;charset=utf-8"))
                .header("Content-Disposition", "attachment; filename=\"questions.csv\"")
                .body(CsvFile.of(table));
    }

    private List<Dossier> own(Frame frame) {
        return switch (frame.reader().role()) {
            case COMPANY -> ofOrganisations(frame, questions::listOfCompany);
            case EXPERT, ADVISER -> ofOrganisations(frame, questions::listIntroducedTo);
            case VISITOR, ANALYST, FACILITATOR, ADMINISTRATOR -> List.of();
        };
    }

    private static List<Dossier> ofOrganisations(
            Frame frame, Function<String, List<Dossier>> questionsOf) {
        return frame.reader().organisations().stream()
                .flatMap(organisation -> questionsOf.apply(organisation).stream())
                .toList();
    }

    private static String ownTitleKey(Role role) {
        return Participation.helps(role)
                ? "matching.list.introduced-to-you"
                : "matching.list.yours";
    }

    private static boolean mayAsk(Frame frame) {
        return Participation.asks(frame.reader());
    }

    private static List<QuestionsPage.Way> ways(Frame frame) {
        var ways = new ArrayList<QuestionsPage.Way>();
        if (Visibility.ofSomeBoard(frame.reader())) {
            ways.add(way(frame, "/questions/board", "matching.list.board"));
        }
        if (Participation.introduces(frame.reader())) {
            ways.add(way(frame, "/questions/allocation", "matching.list.allocation"));
        }
        ways.add(way(frame, "/questions/without-supply", "matching.list.without-supply"));
        if (Visibility.ofQuality(frame.reader())) {
            ways.add(way(frame, "/questions/quality", "matching.list.quality"));
        }
        if (Participation.keepsNetwork(frame.reader())) {
            ways.add(way(frame, "/questions/weights", "matching.list.weights"));
        }
        if (Participation.helps(frame.reader().role())) {
            frame.reader()
                    .organisations()
                    .forEach(actor ->
                            ways.add(
                                    way(
                                            frame,
                                            "/actors/%s/room".formatted(actor),
                                            "matching.room.open-own")));
        }
        return ways;
    }

    private static QuestionsPage.Way way(Frame frame, String path, String key) {
        return new QuestionsPage.Way(frame.link(path), frame.texts().of(key));
    }

    private String title(Frame frame) {
        var running =
                questions.listAsked().stream()
                        .filter(dossier -> dossier.question().stage().isRunning())
                        .toList();
        if (!Participation.introduces(frame.reader())) {
            return frame.texts().of("matching.list.title", running.size());
        }
        var late = running.stream().filter(dossier -> isLate(dossier.question(), frame)).count();
        return frame.texts().of("matching.list.title-waiting", late);
    }

    static boolean isLate(Question question, Frame frame) {
        return question.isOverdue(frame.today())
                || (question.stage() == Stage.OPEN
                        && question.daysWaiting(frame.today()) > DAYS_UNTIL_LATE);
    }

    private static boolean isChosen(Question question, List<String> stages, List<String> clusters) {
        return (stages.isEmpty() || stages.contains(question.stage().code()))
                && (clusters.isEmpty()
                        || question.cluster().filter(clusters::contains).isPresent());
    }

    private static List<QuestionsPage.Choice> stageChoices(Frame frame, List<String> chosen) {
        return Stream.of(Stage.OPEN, Stage.INTRODUCED, Stage.ANSWERED, Stage.WITHDRAWN)
                .map(stage ->
                        new QuestionsPage.Choice(
                                stage.code(),
                                frame.texts().of("matching.stage", stage),
                                chosen.contains(stage.code()),
                                ""))
                .toList();
    }

    private static QuestionsPage.Entry entry(Dossier dossier, Frame frame, Names.OfPage words) {
        var question = dossier.question();
        var mayRead = dossier.layerFor(frame.reader()) != Layer.PUBLIC;
        var texts = frame.texts();
        var days = question.daysWaiting(frame.today());
        return new QuestionsPage.Entry(
                frame.link("/questions/" + question.key()),
                new Passage(question.language(), heading(question, mayRead)),
                mayRead ? question.text().teaser() : "",
                question.stage(),
                mayRead ? Optional.of(words.organisation(question.company())) : Optional.empty(),
                words.cluster(question.cluster()),
                words.topicsInOrder(question.topics()),
                question.askedOn()
                        .map(day -> texts.of("matching.list.asked-on", texts.date(day)))
                        .orElse(""),
                question.deadline()
                        .map(month -> texts.of("matching.list.deadline", texts.month(month)))
                        .orElse(""),
                question.stage() == Stage.OPEN ? texts.of("matching.list.waiting", days) : "",
                isLate(question, frame));
    }

    private static String heading(Question question, boolean mayRead) {
        if (!mayRead) {
            return question.text().teaser();
        }
        return question.text().title().isEmpty() ? question.key() : question.text().title();
    }
}
