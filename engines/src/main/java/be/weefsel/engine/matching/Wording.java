package be.weefsel.engine.matching;

import java.util.List;

/// What an offer says about itself in one language. Any part may be empty.
///
/// @param keywords free words that fit no topic of the scheme
public record Wording(String title, String description, List<String> keywords) {
    public Wording {
        keywords = List.copyOf(keywords);
    }

    public static Wording of(String title, String description) {
        return new Wording(title, description, List.of());
    }
}
