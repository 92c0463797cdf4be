package be.weefsel.app.platform.search;

import be.weefsel.app.platform.text.Passage;
import java.util.List;
import java.util.Optional;

/// What a concept found.
///
/// @param heading what kind of things these are, in the reader's language
/// @param total how many there are, shown or not
/// @param shown the best first
/// @param allPath where all of them stand, without language; empty when there is no such page
public record Hits(String heading, int total, List<Hit> shown, Optional<String> allPath) {
    public Hits {
        shown = List.copyOf(shown);
    }

    /// @param about a few words that tell it from others of the same name; may be empty
    /// @param path without language
    public record Hit(Passage name, String about, String path) {}

    /// The first of all that were found.
    public static Hits of(String heading, List<Hit> found, int most, Optional<String> allPath) {
        return new Hits(heading, found.size(), found.stream().limit(most).toList(), allPath);
    }
}
