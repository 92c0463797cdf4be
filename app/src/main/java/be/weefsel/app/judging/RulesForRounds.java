package be.weefsel.app.judging;

import be.weefsel.app.matching.Question;
import be.weefsel.app.platform.text.Reason;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// What a round needs.
final class RulesForRounds {
    static final int LONGEST_NAME = 100;

    private RulesForRounds() {}

    /// @param questions that the plan is about
    /// @return what is to be mended, by field; empty when it can be opened
    static Map<String, Reason> objections(RoundPlan plan, List<Question> questions) {
        var objections = new LinkedHashMap<String, Reason>();
        if (plan.name().isEmpty()) {
            objections.put("name", Reason.of("judging.new.name-missing"));
        }
        if (plan.name().length() > LONGEST_NAME) {
            objections.put("name", Reason.of("judging.new.name-long", LONGEST_NAME));
        }
        if (questions.isEmpty()) {
            objections.put(
                    "choice",
                    Reason.of(
                            plan.choice() == RoundPlan.Choice.CHOSEN
                                    ? "judging.new.none-chosen"
                                    : "judging.new.no-questions"));
        }
        if (plan.depth() < Rounds.LEAST_DEPTH || plan.depth() > Rounds.MOST_DEPTH) {
            objections.put(
                    "depth",
                    Reason.of("judging.new.depth-wrong", Rounds.LEAST_DEPTH, Rounds.MOST_DEPTH));
        }
        return objections;
    }
}
