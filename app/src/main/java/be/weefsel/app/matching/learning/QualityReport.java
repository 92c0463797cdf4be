package be.weefsel.app.matching.learning;

import java.util.List;
import java.util.Optional;

/// How good the suggestions of some time were.
///
/// @param years in which something was suggested, the newest first
/// @param year that was counted; empty for all
/// @param groups all together first, then the groups of each kind
public record QualityReport(List<Integer> years, Optional<Integer> year, List<Group> groups) {
    public QualityReport {
        years = List.copyOf(years);
        groups = List.copyOf(groups);
    }

    public List<Group> of(Kind kind) {
        return groups.stream().filter(group -> group.kind() == kind).toList();
    }

    /// By what suggestions are grouped.
    public enum Kind {
        ALL,
        /// Language of the question and of the offer: `nl-fr`.
        LANGUAGES,
        /// Size class of the company that asks: `10-49`, or [#UNKNOWN].
        SIZE,
        /// Whether it was drawn by chance: [#DRAWN] or [#BY_TOTAL].
        CHANCE
    }

    public static final String UNKNOWN = "unknown";
    public static final String DRAWN = "drawn";
    public static final String BY_TOTAL = "by-total";

    /// @param tally empty when the reader may not know it, since it would tell of single companies
    public record Group(Kind kind, String key, Optional<Tally> tally) {}
}
