package be.weefsel.engine.matching;

import java.util.List;

/// A supply that fits but that rules forbid to suggest.
///
/// @param reasons all of them, in the order of the rules; never empty
/// @param totalOtherwise what its total would be without the rules, 0..1
public record LeftOut(String supply, String owner, List<Reason> reasons, double totalOtherwise) {
    public LeftOut {
        reasons = List.copyOf(reasons);
        if (reasons.isEmpty()) {
            throw new IllegalArgumentException(
                    "Supply (%s) is left out without a reason.".formatted(supply));
        }
        Shares.check("total of (%s)".formatted(supply), totalOtherwise);
    }
}
