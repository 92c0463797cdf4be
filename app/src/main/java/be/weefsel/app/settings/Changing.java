package be.weefsel.app.settings;

import be.weefsel.app.platform.network.Network;
import be.weefsel.app.platform.text.Reason;
import java.util.Map;
import java.util.Optional;

/// What came of changing the network.
public sealed interface Changing {
    /// @param change number of the change, for taking it back; empty when nothing was different
    record Changed(Network network, Optional<Long> change) implements Changing {}

    /// @param objections what to mend, by field of the form and in its order
    record Incomplete(Map<String, Reason> objections) implements Changing {}
}
