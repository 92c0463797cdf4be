package be.weefsel.app.judging;

import be.weefsel.app.actors.Actors;
import be.weefsel.app.actors.Offer;
import be.weefsel.app.matching.Dossier;
import be.weefsel.app.matching.Question;
import be.weefsel.app.matching.Questions;
import be.weefsel.app.platform.text.Language;
import be.weefsel.engine.matching.TextLanguage;
import be.weefsel.engine.matching.evaluation.Agreement;
import be.weefsel.engine.matching.evaluation.Evaluation;
import be.weefsel.engine.matching.evaluation.Evaluation.Judged;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/// Counts what came of a closed round.
@Component
public class Measuring {
    private final Questions questions;
    private final Actors actors;

    Measuring(Questions questions, Actors actors) {
        this.questions = questions;
        this.actors = actors;
    }

    public Results resultsOf(GradeBook book) {
        return results(book, languagesOfQuestions(), languagesOfOffers());
    }

    private Map<String, TextLanguage> languagesOfQuestions() {
        return questions.listAsked().stream()
                .map(Dossier::question)
                .collect(Collectors.toMap(Question::key, one -> language(one.language())));
    }

    /// In which an offer was first written.
    private Map<String, TextLanguage> languagesOfOffers() {
        return actors.listOffers().stream()
                .collect(Collectors.toMap(Offer::key, offer -> language(offer.original())));
    }

    private static TextLanguage language(Language language) {
        return TextLanguage.ofCode(language.code());
    }

    static Results results(
            GradeBook book, Map<String, TextLanguage> asked, Map<String, TextLanguage> offered) {
        var judged = book.judged();
        return new Results(
                Math.toIntExact(judged.stream().map(Pooled::question).distinct().count()),
                agreements(book, judged),
                judged.stream().filter(book::isDisagreement).toList(),
                rankers(book, judged, asked, offered));
    }

    private static List<Results.OfTwo> agreements(GradeBook book, List<Pooled> judged) {
        var pairs = new ArrayList<Results.OfTwo>();
        for (int one = 0; one < book.judges().size(); one++) {
            for (int other = one + 1; other < book.judges().size(); other++) {
                pairs.add(
                        agreement(book, judged, book.judges().get(one), book.judges().get(other)));
            }
        }
        return pairs;
    }

    /// Over what both graded and could say something about.
    private static Results.OfTwo agreement(
            GradeBook book, List<Pooled> judged, Judge one, Judge other) {
        var pairs = new ArrayList<Agreement.Pair>();
        for (var pooled : judged) {
            var ofOne = book.valueOf(one, pooled);
            var ofOther = book.valueOf(other, pooled);
            if (ofOne.isPresent() && ofOther.isPresent()) {
                pairs.add(new Agreement.Pair(ofOne.getAsInt(), ofOther.getAsInt()));
            }
        }
        return new Results.OfTwo(one, other, Agreement.of(pairs));
    }

    private static List<Results.OfRanker> rankers(
            GradeBook book,
            List<Pooled> judged,
            Map<String, TextLanguage> asked,
            Map<String, TextLanguage> offered) {
        var grades = new HashMap<String, Map<String, Integer>>();
        judged.forEach(pooled ->
                book.finalGrade(pooled)
                        .ifPresent(grade ->
                                grades.computeIfAbsent(pooled.question(), _ -> new HashMap<>())
                                        .put(pooled.offer(), grade)));
        var found = new HashMap<String, List<Judged>>();
        for (var ranker : book.rankers()) {
            found.put(
                    ranker,
                    grades.keySet().stream()
                            .sorted()
                            .map(question ->
                                    new Judged(
                                            Objects.requireNonNull(asked.get(question)),
                                            book.ranking(ranker, question),
                                            grades.getOrDefault(question, Map.of())))
                            .toList());
        }
        return bestFirst(found, offered);
    }

    private static List<Results.OfRanker> bestFirst(
            Map<String, List<Judged>> found, Map<String, TextLanguage> offered) {
        var evaluations = new HashMap<String, Evaluation>();
        found.forEach((ranker, judged) -> evaluations.put(ranker, Evaluation.of(judged, offered)));
        var order =
                evaluations.entrySet().stream()
                        .sorted(
                                Comparator.comparingDouble((Map.Entry<String, Evaluation> entry) ->
                                                -entry.getValue().overall().ndcg().mean())
                                        .thenComparing(Map.Entry::getKey))
                        .toList();
        return order.stream()
                .map(entry ->
                        new Results.OfRanker(
                                entry.getKey(),
                                entry.getValue(),
                                Evaluation.difference(
                                        found.getOrDefault(order.getFirst().getKey(), List.of()),
                                        found.getOrDefault(entry.getKey(), List.of()))))
                .toList();
    }
}
