package be.weefsel.app.matching;

import be.weefsel.engine.matching.LeftOut;
import be.weefsel.engine.matching.Suggestion;
import java.util.List;
import java.util.Optional;

/// The suggestions that a page shows for a question.
///
/// @param listed in the order of their places
/// @param leftOut those that fit but are forbidden by a rule, what fits best first
/// @param compared how many offers were compared
public record Shortlist(List<Listed> listed, List<LeftOut> leftOut, int compared) {
    public Shortlist {
        listed = List.copyOf(listed);
        leftOut = List.copyOf(leftOut);
    }

    /// @param place 1 at the top
    /// @param chance with which it was drawn to stand there; empty when it stands by its total
    public record Listed(int place, Suggestion suggestion, Optional<Double> chance) {}
}
