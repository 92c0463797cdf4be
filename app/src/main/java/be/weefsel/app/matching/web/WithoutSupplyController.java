package be.weefsel.app.matching.web;

import be.weefsel.app.actors.web.Label;
import be.weefsel.app.actors.web.Names;
import be.weefsel.app.matching.DemandWithoutSupply;
import be.weefsel.app.matching.Dossier;
import be.weefsel.app.matching.Layer;
import be.weefsel.app.openness.CsvFile;
import be.weefsel.app.openness.Table;
import be.weefsel.app.platform.page.Frame;
import be.weefsel.app.platform.page.Page;
import be.weefsel.app.platform.page.PageController;
import be.weefsel.app.platform.people.Audience;
import be.weefsel.app.platform.people.Role;
import be.weefsel.app.platform.people.Visibility;
import be.weefsel.app.platform.text.Passage;
import be.weefsel.templates.StaticTemplates;
import java.util.ArrayList;
import java.util.List;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;

/// Demand without supply: everyone sees how much under which topic, who steers the network also
/// sees the questions.
@PageController
class WithoutSupplyController {
    /// More bars than this nobody compares; the table has all.
    private static final int BARS = 12;

    private static final int BAR_STEP = 34;
    private static final double LONGEST_BAR = 330;

    private final DemandWithoutSupply demand;
    private final Names names;
    private final StaticTemplates templates;

    WithoutSupplyController(DemandWithoutSupply demand, Names names, StaticTemplates templates) {
        this.demand = demand;
        this.names = names;
        this.templates = templates;
    }

    @GetMapping("/questions/without-supply")
    @Audience(Role.VISITOR)
    Page show(Frame frame) {
        var texts = frame.texts();
        var words = names.forPage(frame);
        var overview = demand.overview();
        var rows = overview.topics().stream().map(under -> row(frame, words, under)).toList();
        var bars = bars(frame, words, overview);
        return new Page(
                templates.matchingWithoutSupply(
                        new WithoutSupplyPage(
                                frame,
                                texts.of(
                                        "matching.without-supply.title",
                                        overview.without().size(),
                                        overview.running()),
                                sentence(frame, words, overview),
                                texts.of(
                                        "matching.without-supply.rule",
                                        texts.decimal(DemandWithoutSupply.GOOD_FROM, 2)),
                                bars,
                                bars.size() * BAR_STEP,
                                rows,
                                maySeeQuestions(frame)
                                        ? overview.without().stream()
                                                .map(dossier -> entry(frame, words, dossier))
                                                .toList()
                                        : List.of(),
                                frame.link("/questions/without-supply.csv"))));
    }

    @GetMapping("/questions/without-supply.csv")
    @Audience(Role.VISITOR)
    ResponseEntity<byte[]> csv(Frame frame) {
        var words = names.forPage(frame);
        var table = Table.of("topic", "name", "questions_without_good_offer", "running_questions");
        for (var under : demand.overview().topics()) {
            table.row(
                    under.topic().orElse(""),
                    nameOf(frame, words, under),
                    Integer.toString(under.without().size()),
                    Integer.toString(under.running()));
        }
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType("text/csv;charset=utf-8"))
                .header("Content-Disposition", "attachment; filename=\"without-supply.csv\"")
                .body(CsvFile.of(table));
    }

    private static boolean maySeeQuestions(Frame frame) {
        return Visibility.ofWholeBoard(frame.reader()) || frame.reader().is(Role.ADMINISTRATOR);
    }

    private static String sentence(
            Frame frame, Names.OfPage words, DemandWithoutSupply.Overview overview) {
        if (overview.topics().isEmpty()) {
            return frame.texts().of("matching.without-supply.none");
        }
        var most = overview.topics().getFirst();
        return frame.texts()
                .of(
                        "matching.without-supply.sentence",
                        nameOf(frame, words, most),
                        most.without().size(),
                        most.running());
    }

    private static List<WithoutSupplyPage.Bar> bars(
            Frame frame, Names.OfPage words, DemandWithoutSupply.Overview overview) {
        var shown = overview.topics().stream().limit(BARS).toList();
        var bars = new ArrayList<WithoutSupplyPage.Bar>();
        for (var under : shown) {
            var most = shown.getFirst().without().size();
            var width = LONGEST_BAR * under.without().size() / most;
            bars.add(
                    new WithoutSupplyPage.Bar(
                            nameOf(frame, words, under),
                            bars.size() * BAR_STEP,
                            width,
                            frame.texts().number(under.without().size()),
                            width + 6));
        }
        return bars;
    }

    private static WithoutSupplyPage.TopicRow row(
            Frame frame, Names.OfPage words, DemandWithoutSupply.UnderTopic under) {
        return new WithoutSupplyPage.TopicRow(
                nameOf(frame, words, under),
                under.topic().map(topic -> frame.link("/topics/" + topic)).orElse(""),
                frame.texts().number(under.without().size()),
                frame.texts().number(under.running()));
    }

    private static String nameOf(
            Frame frame, Names.OfPage words, DemandWithoutSupply.UnderTopic under) {
        return words.topics(under.topic().stream().toList()).stream()
                .map(Label::text)
                .findFirst()
                .orElseGet(() -> frame.texts().of("matching.without-supply.no-topic"));
    }

    private static WithoutSupplyPage.Entry entry(Frame frame, Names.OfPage words, Dossier dossier) {
        var question = dossier.question();
        var heading =
                dossier.layerFor(frame.reader()) == Layer.PUBLIC
                        ? new Passage(question.language(), question.text().teaser())
                        : QuestionPages.headingOf(question);
        return new WithoutSupplyPage.Entry(
                frame.link("/questions/" + question.key()),
                heading,
                frame.texts().of("matching.list.waiting", question.daysWaiting(frame.today())),
                words.topics(question.topics()).stream().map(Label::text).toList());
    }
}
