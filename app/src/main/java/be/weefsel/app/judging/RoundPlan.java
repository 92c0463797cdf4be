package be.weefsel.app.judging;

import java.util.Set;

/// A round as somebody wants to open it.
///
/// @param chosen keys of questions; only for [Choice#CHOSEN]
/// @param depth so many of the best offers of each ranker are judged
public record RoundPlan(String name, Choice choice, Set<String> chosen, int depth) {
    public RoundPlan {
        name = name.strip();
        chosen = Set.copyOf(chosen);
    }

    /// Which questions.
    public enum Choice {
        /// Those that run.
        RUNNING,
        /// Those that were asked in the last twelve months.
        LAST_YEAR,
        /// One by one.
        CHOSEN
    }
}
