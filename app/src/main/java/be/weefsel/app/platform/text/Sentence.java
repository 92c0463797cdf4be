package be.weefsel.app.platform.text;

/// A sentence in the reader's language with a passage of another language in it, such as "60 *jours
/// d’essai* a year". Pages say so with `lang`.
public record Sentence(String before, Passage passage, String after) {}
