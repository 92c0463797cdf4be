package be.weefsel.app.matching.allocation;

import java.util.List;

/// What would be asked of one actor.
///
/// @param load before
/// @param questions keys of those that come
public record Asked(String actor, Load load, List<String> questions) {
    public Asked {
        questions = List.copyOf(questions);
    }

    public int afterwards() {
        return load.taken() + questions.size();
    }

    /// Of what it takes at once, afterwards.
    double share() {
        return (double) afterwards() / Math.max(1, load.atOnce());
    }
}
