package be.weefsel.app.matching;

import be.weefsel.app.platform.text.Reason;
import java.util.Map;

/// What became of an attempt to send a question.
public sealed interface Asking {
    record Asked(Question question) implements Asking {}

    /// @param objections by field of the form, in its order; never empty
    record Incomplete(Map<String, Reason> objections) implements Asking {}

    /// Somebody changed the question since it was opened.
    record Overtaken() implements Asking {}
}
