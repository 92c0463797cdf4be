package be.weefsel.app.settings;

import be.weefsel.app.platform.text.Reason;
import be.weefsel.app.vocabulary.Kind;
import java.util.Map;
import java.util.Optional;

/// What came of adding a kind, or of naming it otherwise.
public sealed interface KindNaming {
    /// What comes of adding one, which nobody else can have changed.
    sealed interface Adding extends KindNaming {}

    /// @param change number of the change, for taking it back; empty when the kind is new or
    ///   nothing was different
    record Named(Kind kind, Optional<Long> change) implements Adding {}

    /// @param objections what to mend, by field of the form and in its order
    record Incomplete(Map<String, Reason> objections) implements Adding {}

    /// Somebody else named it otherwise since the form was opened.
    ///
    /// @param now as it is called by now
    record Outdated(Kind now) implements KindNaming {}
}
