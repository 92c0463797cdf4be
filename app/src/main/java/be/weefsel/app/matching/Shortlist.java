package be.weefsel.app.matching;

import be.weefsel.engine.matching.LeftOut;
import be.weefsel.engine.matching.Standing;
import be.weefsel.engine.matching.Suggestion;
import be.weefsel.engine.matching.Suggestions.OwnerSuggestions;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The suggestions that a page shows for a question.
///
/// @param listed in the order of their places
/// @param leftOut those that fit but are forbidden by a rule, what fits best first
/// @param compared how many offers were compared
/// @param standings of the actors that are listed
public record Shortlist(
        List<Listed> listed, List<LeftOut> leftOut, int compared, Map<String, Standing> standings) {
    public Shortlist {
        listed = List.copyOf(listed);
        standings = Map.copyOf(standings);
        leftOut = List.copyOf(leftOut);
    }

    /// An actor, with the offers that fit.
    ///
    /// @param place 1 at the top
    /// @param chance with which it was drawn to stand there; empty when it stands by its total
    public record Listed(int place, OwnerSuggestions actor, Optional<Double> chance) {
        /// What decides about the place.
        public Suggestion best() {
            return actor.best();
        }
    }
}
