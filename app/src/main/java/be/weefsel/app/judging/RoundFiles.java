package be.weefsel.app.judging;

import be.weefsel.app.actors.Actors;
import be.weefsel.app.actors.Offer;
import be.weefsel.app.matching.Questions;
import be.weefsel.app.openness.Table;
import java.util.Comparator;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/// A round as the files that `./weefsel match evaluate` reads. They hold what is public only: of a
/// question its public sentence, and nobody who asked or judged.
@Component
public class RoundFiles {
    private final Actors actors;
    private final Questions questions;

    RoundFiles(Actors actors, Questions questions) {
        this.actors = actors;
        this.questions = questions;
    }

    /// All offers that were open while the round was, and those that were judged, each in the
    /// language in which it was written.
    public Table items(GradeBook book) {
        var pooled = book.pool().stream().map(Pooled::offer).collect(Collectors.toSet());
        var table = Table.of("id", "owner", "language", "text");
        actors.listOffers().stream()
                .filter(offer ->
                        pooled.contains(offer.key())
                                || offer.open().contains(book.round().openedOn()))
                .sorted(Comparator.comparing(Offer::key))
                .forEach(offer ->
                        table.row(
                                offer.key(),
                                offer.organisation(),
                                offer.original().code(),
                                OfferTexts.of(offer, offer.original())));
        return table;
    }

    public Table queries(GradeBook book) {
        var table = Table.of("id", "language", "text");
        var judged = book.judged().stream().map(Pooled::question).distinct().toList();
        for (var key : judged) {
            var question = questions.findDossier(key).orElseThrow().question();
            table.row(key, question.language().code(), question.text().teaser());
        }
        return table;
    }

    /// The final grades, without those that nobody could give.
    public Table judgements(GradeBook book) {
        var table = Table.of("query", "item", "grade");
        for (var pooled : book.judged()) {
            book.finalGrade(pooled)
                    .ifPresent(grade ->
                            table.row(pooled.question(), pooled.offer(), Integer.toString(grade)));
        }
        return table;
    }
}
