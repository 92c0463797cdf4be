package be.weefsel.engine.allocation;

/// A question and an expert who may be brought together.
///
/// @param score how well they fit, in any unit, also zero or negative; the greater the better
public record Pair(String question, String expert, double score) {
    public Pair {
        if (!Double.isFinite(score)) {
            throw new IllegalArgumentException(
                    "The score (%s) of (%s) and (%s) is no number."
                            .formatted(score, question, expert));
        }
    }
}
