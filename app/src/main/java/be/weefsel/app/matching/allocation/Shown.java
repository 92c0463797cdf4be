package be.weefsel.app.matching.allocation;

import be.weefsel.engine.matching.Suggestion;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/// An introduction of a dry run, as the page showed it: with its match, so that it can be seen
/// whether it is still so.
///
/// @param score with four decimals
public record Shown(String question, String offer, String score) implements Comparable<Shown> {
    private static final Comparator<Shown> BY_QUESTION =
            Comparator.comparing(Shown::question)
                    .thenComparing(Shown::offer)
                    .thenComparing(Shown::score);

    public static Shown of(String question, Suggestion suggestion) {
        return new Shown(
                question,
                suggestion.supply(),
                String.format(Locale.ROOT, "%.4f", suggestion.total()));
    }

    /// As it travels with a form.
    public String token() {
        return String.join(":", question, offer, score);
    }

    /// @return empty when nobody wrote it like [#token]
    public static Optional<Shown> ofToken(String token) {
        var parts = token.split(":", -1);
        return parts.length == 3
                ? Optional.of(new Shown(parts[0], parts[1], parts[2]))
                : Optional.empty();
    }

    @Override
    public int compareTo(Shown other) {
        return BY_QUESTION.compare(this, other);
    }
}
