package be.weefsel.app.matching;

import be.weefsel.engine.matching.Criterion;
import be.weefsel.engine.matching.Evidence;
import be.weefsel.engine.matching.Suggestion;
import java.util.Optional;
import java.util.OptionalInt;

/// Which suggestions somebody wants to see.
///
/// @param kind code of the kind of offer; empty for all
/// @param withinMinutes how far by road, 1 or more; empty for any distance
public record Narrowing(Optional<String> kind, OptionalInt withinMinutes) {
    public static final Narrowing NONE = new Narrowing(Optional.empty(), OptionalInt.empty());

    public boolean isNone() {
        return equals(NONE);
    }

    /// @param kindOfOffer code of its kind
    boolean allows(Suggestion suggestion, String kindOfOffer) {
        return kind.filter(wanted -> !wanted.equals(kindOfOffer)).isEmpty()
                && (withinMinutes.isEmpty() || isWithin(suggestion, withinMinutes.getAsInt()));
    }

    /// An offer of which nobody knows where it is cannot be said to be near.
    private static boolean isWithin(Suggestion suggestion, int minutes) {
        return suggestion
                .findComponent(Criterion.PLACE)
                .map(component -> (Evidence.Distance) component.evidence())
                .filter(distance -> distance.minutes() <= minutes)
                .isPresent();
    }
}
