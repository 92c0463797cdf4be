package be.weefsel.app.settings;

import be.weefsel.app.platform.text.Reason;
import java.util.Map;
import java.util.Optional;

/// What came of changing how long is kept what names people.
public sealed interface Retaining {
    /// @param change number of the change, for taking it back; empty when nothing was different
    record Changed(Optional<Long> change) implements Retaining {}

    /// Nothing yet: first it must be confirmed that this goes.
    record Asks(RetentionPlan plan, RetentionEffect effect) implements Retaining {}

    /// @param objections what to mend, by field of the form and in its order
    record Incomplete(RetentionPlan plan, Map<String, Reason> objections) implements Retaining {}
}
