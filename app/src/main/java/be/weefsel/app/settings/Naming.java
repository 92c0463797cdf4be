package be.weefsel.app.settings;

import be.weefsel.app.platform.text.Reason;
import be.weefsel.app.vocabulary.Cluster;
import java.util.Map;
import java.util.Optional;

/// What came of naming a collective factory, or of naming it otherwise.
public sealed interface Naming {
    /// @param change number of the change, for taking it back; empty when the factory is new or
    ///   nothing was different
    record Named(Cluster cluster, Optional<Long> change) implements Naming {}

    /// @param objections what to mend, by field of the form and in its order
    record Incomplete(Map<String, Reason> objections) implements Naming {}
}
