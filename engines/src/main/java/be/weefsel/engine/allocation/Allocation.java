package be.weefsel.engine.allocation;

import java.util.List;

/// Who gets which expert.
///
/// @param chosen sorted by question and expert
/// @param total sum of the scores of what was chosen
/// @param minimum the smallest sum of scores that a question receives, of those that can receive
///   anything: with a demand, and a pair with an expert who has a place. 0 when there is none. For
///   a question with [Precedence] divided by how much more it counts
/// @param minimumBound no allocation of as many places has a greater minimum; equal to `minimum`
///   when that is proven to be the greatest. Not looked for beyond the best experts of each
///   question when the total is all that counts
/// @param shortages the questions that got fewer experts than they asked for, sorted
public record Allocation(
        List<Pair> chosen,
        double total,
        double minimum,
        double minimumBound,
        List<Shortage> shortages) {
    public Allocation {
        chosen = List.copyOf(chosen);
        shortages = List.copyOf(shortages);
    }
}
