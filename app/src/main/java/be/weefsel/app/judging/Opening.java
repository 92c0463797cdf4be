package be.weefsel.app.judging;

import be.weefsel.app.platform.text.Reason;
import java.util.Map;

/// What became of the attempt to open a round.
public sealed interface Opening {
    record Opened(Round round) implements Opening {}

    /// @param objections by the name of the field, never empty
    record Incomplete(Map<String, Reason> objections) implements Opening {}
}
