package be.weefsel.app.judging;

import be.weefsel.app.actors.Offer;
import be.weefsel.app.matching.Question;
import java.util.List;

/// A way to find offers for a question. Each bean takes part in every round that is opened from
/// then on; its name stands under `judging.ranker.` and its code.
public interface Ranker {
    /// By which it is kept; never changes.
    String code();

    /// @param offers those that are open, and no others are found
    Ranking over(List<Offer> offers);

    /// What it finds in one collection of offers.
    interface Ranking {
        /// Keys of offers, the best first; only those that have something in common with the
        /// question.
        List<String> best(Question question, int limit);
    }
}
