package be.weefsel.engine.matching;

/// Who may read a part of a question, from everyone to almost no one.
///
/// The engine uses every layer that it is given: leave out what the company did not allow. What it
/// says about shared words keeps the layer they stood in, so that an explanation never tells more
/// than its reader may know (see [Evidence.SharedWords#readableUpTo]).
public enum Layer {
    /// The public teaser.
    TEASER,
    /// The question itself: facilitators, and the experts who are asked.
    QUESTION,
    /// The confidential detail: the facilitator, and those whom the company allows.
    CONFIDENTIAL;

    /// Whether someone who may read up to the other layer may read this one.
    public boolean isReadableUpTo(Layer other) {
        return compareTo(other) <= 0;
    }
}
