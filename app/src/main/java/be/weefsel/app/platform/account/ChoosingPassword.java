package be.weefsel.app.platform.account;

import be.weefsel.app.platform.text.Reason;
import java.util.Map;

/// What became of choosing a password with a link.
public sealed interface ChoosingPassword {
    record Chosen() implements ChoosingPassword {}

    /// It was used already, or it is too old.
    record LinkIsOver() implements ChoosingPassword {}

    /// @param objections by field; never empty
    record Incomplete(Map<String, Reason> objections) implements ChoosingPassword {}
}
