package be.weefsel.engine.matching;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The answer to a demand. Every supply is in exactly one of the four parts.
///
/// @param suggested the best first; equal totals in the order of their ids
/// @param leftOut those that fit but are forbidden by a rule, what fits best first
/// @param further how many more fit and are allowed, beyond the limit
/// @param unrelated how many share neither words nor topics with the demand
/// @param standings of the owners of what is suggested
public record Suggestions(
        List<Suggestion> suggested,
        List<LeftOut> leftOut,
        int further,
        int unrelated,
        Map<String, Standing> standings) {
    public Suggestions {
        standings = Sorted.map(standings);
        suggested = List.copyOf(suggested);
        leftOut = List.copyOf(leftOut);
    }

    /// What is suggested, gathered by owner: the owner of the best suggestion first, and below each
    /// other what one owner offers, the best first.
    public List<OwnerSuggestions> byOwner() {
        return byOwner(suggested);
    }

    /// @param suggested the best first
    public static List<OwnerSuggestions> byOwner(List<Suggestion> suggested) {
        var byOwner = new LinkedHashMap<String, List<Suggestion>>();
        for (var suggestion : suggested) {
            byOwner.computeIfAbsent(suggestion.owner(), owner -> new ArrayList<>()).add(suggestion);
        }
        return byOwner.entrySet().stream()
                .map(entry -> new OwnerSuggestions(entry.getKey(), entry.getValue()))
                .toList();
    }

    /// The best first.
    ///
    /// @param suggestions at least one
    public record OwnerSuggestions(String owner, List<Suggestion> suggestions) {
        public OwnerSuggestions {
            suggestions = List.copyOf(suggestions);
            if (suggestions.isEmpty()) {
                throw new IllegalArgumentException(
                        "There is no suggestion of owner (%s).".formatted(owner));
            }
        }

        public Suggestion best() {
            return suggestions.getFirst();
        }

        /// What else the owner offers that fits.
        public List<Suggestion> others() {
            return suggestions.subList(1, suggestions.size());
        }
    }
}
