package be.weefsel.app.actors.survey;

import java.util.List;
import java.util.Map;
import java.util.Set;

/// What an organisation answered.
///
/// @param corrections what was typed in the fields of its entry that differ from what stood there,
///   by field; no values for a field that was emptied
/// @param closedOffers keys of offers that are no longer there
/// @param remark in free words; empty when there is none
public record SurveyAnswer(
        Map<String, List<String>> corrections, Set<String> closedOffers, String remark) {
    public SurveyAnswer {
        corrections = Map.copyOf(corrections);
        closedOffers = Set.copyOf(closedOffers);
    }

    /// Whether everything is right as it stands.
    public boolean confirms() {
        return corrections.isEmpty() && closedOffers.isEmpty() && remark.isEmpty();
    }
}
