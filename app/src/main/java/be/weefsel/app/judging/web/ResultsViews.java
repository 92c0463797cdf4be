package be.weefsel.app.judging.web;

import be.weefsel.app.actors.Actors;
import be.weefsel.app.actors.web.Label;
import be.weefsel.app.judging.Grade;
import be.weefsel.app.judging.GradeBook;
import be.weefsel.app.judging.Measuring;
import be.weefsel.app.judging.Pooled;
import be.weefsel.app.judging.Results;
import be.weefsel.app.judging.Settled;
import be.weefsel.app.judging.web.ResultsView.AgreementRow;
import be.weefsel.app.judging.web.ResultsView.DisagreementRow;
import be.weefsel.app.judging.web.ResultsView.GradeChoice;
import be.weefsel.app.judging.web.ResultsView.JudgeGrade;
import be.weefsel.app.judging.web.ResultsView.LanguageRow;
import be.weefsel.app.judging.web.ResultsView.RankerRow;
import be.weefsel.app.matching.Questions;
import be.weefsel.app.platform.page.Frame;
import be.weefsel.app.platform.people.People;
import be.weefsel.app.platform.people.Person;
import be.weefsel.app.platform.text.Passage;
import be.weefsel.app.platform.text.Texts;
import be.weefsel.engine.matching.evaluation.Evaluation;
import be.weefsel.engine.matching.evaluation.Evaluation.Figures;
import be.weefsel.engine.matching.evaluation.Interval;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/// Puts what came of a round into words.
@Component
class ResultsViews {
    /// Fewer questions than this tell nothing, whatever the interval.
    private static final int FEWEST = 5;

    /// An interval over more than half of the scale tells nothing.
    private static final double WIDEST = 0.5;

    private final Measuring measuring;
    private final Questions questions;
    private final Actors actors;
    private final People people;

    ResultsViews(Measuring measuring, Questions questions, Actors actors, People people) {
        this.measuring = measuring;
        this.questions = questions;
        this.actors = actors;
        this.people = people;
    }

    ResultsView of(Frame frame, GradeBook book) {
        var results = measuring.resultsOf(book);
        var texts = frame.texts();
        return new ResultsView(
                frame,
                RoundPages.address(frame, book),
                answer(texts, results),
                texts.of(
                        "judging.results.basis",
                        results.questions(),
                        book.questions().size(),
                        book.judged().size()),
                results.questions() == 0
                        ? List.of()
                        : results.rankers().stream().map(one -> row(texts, one)).toList(),
                byLanguage(texts, results),
                results.agreements().stream().map(two -> row(frame, two)).toList(),
                results.agreements().isEmpty() ? texts.of("judging.results.one-judge") : "",
                results.disagreements().stream().map(one -> row(frame, book, one)).toList(),
                Grade.withValue().stream()
                        .map(grade ->
                                new GradeChoice(grade.code(), texts.of("judging.grade", grade)))
                        .toList());
    }

    private static String answer(Texts texts, Results results) {
        if (results.questions() == 0) {
            return texts.of("judging.results.nothing");
        }
        return results.findBest()
                .map(best -> texts.of("judging.results.best", rankerName(texts, best)))
                .orElseGet(() -> texts.of("judging.results.none-best"));
    }

    private static String rankerName(Texts texts, String ranker) {
        return texts.of("judging.ranker." + ranker);
    }

    private static RankerRow row(Texts texts, Results.OfRanker one) {
        var all = one.evaluation().overall();
        return new RankerRow(
                rankerName(texts, one.ranker()),
                figure(texts, all.queries(), all.ndcg()),
                figure(texts, all.queriesWithGood(), all.recall()),
                figure(texts, all.queriesWithGood(), all.reciprocalRank()));
    }

    private static String figure(Texts texts, int queries, Interval interval) {
        return queries < FEWEST || interval.high() - interval.low() > WIDEST
                ? texts.of("judging.results.too-few")
                : texts.of(
                        "judging.results.figure",
                        texts.decimal(interval.mean(), 2),
                        texts.decimal(interval.low(), 2),
                        texts.decimal(interval.high(), 2));
    }

    private static List<LanguageRow> byLanguage(Texts texts, Results results) {
        var rows = new ArrayList<LanguageRow>();
        evaluations(results)
                .flatMap(one -> one.byLanguage().keySet().stream())
                .collect(Collectors.toCollection(TreeSet::new))
                .forEach(language ->
                        rows.add(
                                row(
                                        texts,
                                        texts.of("judging.results.language", language),
                                        results,
                                        one ->
                                                Optional.ofNullable(
                                                        one.byLanguage().get(language)))));
        evaluations(results)
                .flatMap(one -> one.byPair().keySet().stream())
                .collect(Collectors.toCollection(TreeSet::new))
                .forEach(pair ->
                        rows.add(
                                row(
                                        texts,
                                        texts.of(
                                                "judging.results.pair",
                                                texts.of("judging.results.language", pair.query()),
                                                texts.of("judging.results.offer", pair.item())),
                                        results,
                                        one -> Optional.ofNullable(one.byPair().get(pair)))));
        return rows;
    }

    private static Stream<Evaluation> evaluations(Results results) {
        return results.rankers().stream().map(Results.OfRanker::evaluation);
    }

    private static LanguageRow row(
            Texts texts,
            String name,
            Results results,
            Function<Evaluation, Optional<Figures>> part) {
        var figures = evaluations(results).map(part).toList();
        return new LanguageRow(
                name,
                texts.number(
                        figures.stream()
                                .flatMap(Optional::stream)
                                .mapToInt(Figures::queries)
                                .max()
                                .orElse(0)),
                figures.stream()
                        .map(one ->
                                one.map(it -> figure(texts, it.queries(), it.ndcg()))
                                        .orElseGet(() -> texts.of("judging.results.too-few")))
                        .toList());
    }

    private static AgreementRow row(Frame frame, Results.OfTwo two) {
        var texts = frame.texts();
        var agreement = two.agreement();
        var known = !Double.isNaN(agreement.kappa());
        return new AgreementRow(
                texts.of(
                        "judging.results.judges",
                        RoundPages.nameOf(frame, two.one()),
                        RoundPages.nameOf(frame, two.other())),
                texts.of("judging.strength", agreement.strength()),
                known
                        ? texts.of(
                                "judging.results.figure",
                                texts.decimal(agreement.kappa(), 2),
                                texts.decimal(agreement.low(), 2),
                                texts.decimal(agreement.high(), 2))
                        : texts.of("judging.results.too-few"),
                texts.of(
                        "judging.results.equal",
                        agreement.things() == 0 ? "–" : texts.percentage(agreement.equal()),
                        agreement.things()));
    }

    private DisagreementRow row(Frame frame, GradeBook book, Pooled pooled) {
        var texts = frame.texts();
        var question = questions.findDossier(pooled.question()).orElseThrow().question();
        return new DisagreementRow(
                pooled.question(),
                new Passage(question.language(), question.text().teaser()),
                label(frame, pooled.offer()),
                book.judges().stream()
                        .flatMap(judge ->
                                book.findGrade(judge, pooled).stream()
                                        .map(grade ->
                                                new JudgeGrade(
                                                        RoundPages.nameOf(frame, judge),
                                                        gradeInWords(texts, grade))))
                        .toList(),
                book.findSettled(pooled).map(one -> settled(texts, one)).orElse(""));
    }

    private Label label(Frame frame, String key) {
        var title = actors.getOffer(key).title().in(frame.language());
        return new Label(key, title.text(), frame.link("/offers/" + key), title.language(), "");
    }

    static String gradeInWords(Texts texts, Grade grade) {
        var words = texts.of("judging.grade", grade);
        return grade == Grade.UNKNOWN
                ? words
                : texts.of("judging.grade-with-number", grade.code(), words);
    }

    private String settled(Texts texts, Settled one) {
        return texts.of(
                "judging.results.settled",
                one.grade().code(),
                one.by()
                        .flatMap(people::findPerson)
                        .map(Person::name)
                        .orElseGet(() -> texts.of("judging.nameless")),
                texts.date(one.at()));
    }
}
