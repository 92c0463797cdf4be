package be.weefsel.app.matching;

/// Who may read a part of a question, from everyone to almost no one.
public enum Layer {
    /// The teaser, the topics and the factory: everyone. Never the company's name.
    PUBLIC,
    /// The question itself: the company, facilitators, and the experts to whom it was introduced.
    QUESTION,
    /// The confidential detail: the company, facilitators, and those whom the company allows and
    /// who accepted confidentiality.
    CONFIDENTIAL;

    /// Whether who may read this layer may read the other one.
    public boolean includes(Layer other) {
        return other.compareTo(this) <= 0;
    }
}
