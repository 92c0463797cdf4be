package be.weefsel.app.matching.learning;

import be.weefsel.engine.matching.evaluation.Proportion;
import be.weefsel.engine.matching.evaluation.Quartiles;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;

/// What became of some suggestions together.
///
/// @param shown how many
/// @param introduced of those shown
/// @param answered of those introduced
/// @param accepted of those answered
/// @param satisfied of those accepted whose company said how satisfied it is
/// @param days from asking to the first introduction, for each question that has one
public record Tally(
        int shown,
        Proportion introduced,
        Proportion answered,
        Proportion accepted,
        Proportion satisfied,
        Optional<Quartiles> days) {
    static Tally of(List<ShownSuggestion> suggestions) {
        int introduced = 0;
        int declined = 0;
        int accepted = 0;
        int graded = 0;
        int satisfied = 0;
        for (var suggestion : suggestions) {
            var fate = suggestion.fate();
            introduced += fate.findIntroducedOn().isPresent() ? 1 : 0;
            declined += fate instanceof Fate.Declined ? 1 : 0;
            if (fate instanceof Fate.Accepted(_, _, Optional<Integer> grade)) {
                accepted++;
                graded += grade.isPresent() ? 1 : 0;
                satisfied += grade.filter(g -> g >= Fate.SATISFIED_FROM).isPresent() ? 1 : 0;
            }
        }
        return new Tally(
                suggestions.size(),
                new Proportion(introduced, suggestions.size()),
                new Proportion(accepted + declined, introduced),
                new Proportion(accepted, accepted + declined),
                new Proportion(satisfied, graded),
                Quartiles.of(daysToFirstIntroduction(suggestions)));
    }

    private static List<Long> daysToFirstIntroduction(List<ShownSuggestion> suggestions) {
        var byQuestion = new HashMap<String, Long>();
        for (var suggestion : suggestions) {
            suggestion
                    .fate()
                    .findIntroducedOn()
                    .map(day -> ChronoUnit.DAYS.between(suggestion.askedOn(), day))
                    .ifPresent(days -> byQuestion.merge(suggestion.question(), days, Math::min));
        }
        return byQuestion.values().stream().sorted(Comparator.naturalOrder()).toList();
    }
}
