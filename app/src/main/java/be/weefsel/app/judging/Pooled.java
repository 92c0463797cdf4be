package be.weefsel.app.judging;

import java.util.Map;

/// An offer that was found for a question, and is judged.
///
/// @param question its key
/// @param offer its key
/// @param places at which place it was found, 1 for the best, by the code of the ranker
public record Pooled(String question, String offer, Map<String, Integer> places) {
    public Pooled {
        places = Map.copyOf(places);
    }

    boolean isAbout(String otherQuestion, String otherOffer) {
        return question.equals(otherQuestion) && offer.equals(otherOffer);
    }
}
