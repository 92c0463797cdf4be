package be.weefsel.app.home;

import be.weefsel.app.platform.network.Network;
import be.weefsel.app.platform.text.Reason;
import java.util.Map;

/// What came of founding a network.
public sealed interface Founding {
    record Founded(Network network) implements Founding {}

    /// Somebody else was first.
    record FoundedAlready() implements Founding {}

    /// @param objections what to mend, by field of the form and in its order
    record Incomplete(Map<String, Reason> objections) implements Founding {}
}
