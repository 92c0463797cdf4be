package be.weefsel.engine.matching;

/// What a suggestion is judged by. Every value lies in 0..1 and has its own kind of [Evidence].
public enum Criterion {
    /// The texts share telling words, or words for the same topic in two languages.
    TEXT,
    /// The texts as a whole are about the same, also where no word is shared.
    MEANING,
    /// Topics asked for that are offered, exactly or nearly.
    TOPICS,
    /// How near it is, by road.
    PLACE,
    /// Whether it is delivered in the language of the question.
    LANGUAGE,
    /// The share of places that are free.
    ROOM,
    /// Whether it serves the sector of the company.
    SECTOR,
    /// Whether it is made for the readiness of the idea.
    READINESS,
    /// What came of earlier introductions of its owner.
    OUTCOMES;

    /// Whether it speaks about the matter itself. Nearness and room alone suggest nothing.
    public boolean isOfSubstance() {
        return this == TEXT || this == MEANING || this == TOPICS;
    }
}
