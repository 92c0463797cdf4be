package be.weefsel.app.matching.web;

import be.weefsel.app.matching.Exploring;
import be.weefsel.app.matching.learning.WeightsKeeping;
import be.weefsel.app.matching.learning.WeightsLearning;
import be.weefsel.app.matching.learning.WeightsProposal;
import be.weefsel.app.matching.web.WeightsPage.WeightRow;
import be.weefsel.app.platform.page.Frame;
import be.weefsel.app.platform.text.Passage;
import be.weefsel.engine.learning.LearnedWeights;
import be.weefsel.engine.matching.Criterion;
import be.weefsel.engine.matching.Weights;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/// Puts into words how suggestions are weighed.
@Component
class WeightsViews {
    private final WeightsKeeping keeping;
    private final WeightsLearning learning;
    private final Exploring exploring;
    private final WeightsHistory history;

    WeightsViews(
            WeightsKeeping keeping,
            WeightsLearning learning,
            Exploring exploring,
            WeightsHistory history) {
        this.keeping = keeping;
        this.learning = learning;
        this.exploring = exploring;
        this.history = history;
    }

    WeightsPage page(Frame frame) {
        var present = keeping.present();
        var proposal = learning.proposal();
        var learned = learnedIn(proposal);
        return new WeightsPage(
                frame,
                title(frame, proposal, present),
                says(frame, proposal),
                learned.isPresent(),
                Stream.of(Criterion.values())
                        .map(criterion -> row(frame, criterion, present, learned))
                        .toList(),
                proposal instanceof WeightsProposal.Change change ? change.edition() : "",
                proposal instanceof WeightsProposal.Dismissed dismissed
                        ? dismissed.dismissal().reason()
                        : new Passage(frame.language(), ""),
                WeightsKeeping.mayDecide(frame.reader()),
                exploring.isOn(),
                history.of(frame));
    }

    private static Optional<LearnedWeights> learnedIn(WeightsProposal proposal) {
        return switch (proposal) {
            case WeightsProposal.TooFew _ -> Optional.empty();
            case WeightsProposal.NothingToChange(var learned) -> Optional.of(learned);
            case WeightsProposal.Change(var learned, _, _) -> Optional.of(learned);
            case WeightsProposal.Dismissed(var learned, _) -> Optional.of(learned);
        };
    }

    private static String title(Frame frame, WeightsProposal proposal, Weights present) {
        if (proposal instanceof WeightsProposal.Change) {
            return frame.texts().of("matching.weights.title-proposal");
        }
        return frame.texts()
                .of(
                        present.equals(Weights.REASONED)
                                ? "matching.weights.title-brought"
                                : "matching.weights.title-own");
    }

    private static List<String> says(Frame frame, WeightsProposal proposal) {
        var texts = frame.texts();
        return switch (proposal) {
            case WeightsProposal.TooFew(int yes, int no) ->
                    List.of(
                            texts.of("matching.weights.too-few", yes, no),
                            texts.of(
                                    "matching.weights.too-few-rule",
                                    WeightsLearning.FEWEST_OF_EACH));
            case WeightsProposal.NothingToChange(var learned) ->
                    List.of(
                            texts.of("matching.weights.answers", learned.yes(), learned.no()),
                            texts.of("matching.weights.nothing"));
            case WeightsProposal.Change(var learned, int running, int otherFirst) ->
                    List.of(
                            texts.of("matching.weights.answers", learned.yes(), learned.no()),
                            texts.of("matching.weights.effect", otherFirst, running));
            case WeightsProposal.Dismissed(var learned, var dismissal) ->
                    List.of(
                            texts.of("matching.weights.answers", learned.yes(), learned.no()),
                            texts.of("matching.weights.dismissed-on", texts.date(dismissal.at())));
        };
    }

    private static WeightRow row(
            Frame frame, Criterion criterion, Weights present, Optional<LearnedWeights> learned) {
        var texts = frame.texts();
        return new WeightRow(
                texts.of("matching.criterion", criterion),
                texts.decimal(present.of(criterion), 2),
                learned.map(all -> texts.decimal(all.weights().of(criterion), 2)).orElse(""),
                learned.map(all -> all.rangeOf(criterion))
                        .map(range ->
                                texts.of(
                                        "matching.weights.range",
                                        texts.decimal(range.low(), 2),
                                        texts.decimal(range.high(), 2)))
                        .orElse(""));
    }
}
