package be.weefsel.engine.matching;

import java.time.LocalDate;
import java.util.Set;

/// Why a supply cannot be suggested, however well it fits.
public sealed interface Reason {
    /// Nobody is suggested to herself.
    record OwnOffer(String owner) implements Reason {}

    record NotYetOpened(LocalDate opens) implements Reason {}

    /// @param since the first day on which it is gone
    record Closed(LocalDate since) implements Reason {}

    record NoSharedLanguage(Set<TextLanguage> spoken, Set<TextLanguage> delivered)
            implements Reason {
        public NoSharedLanguage {
            spoken = Sorted.set(spoken);
            delivered = Sorted.set(delivered);
        }
    }

    record NoRoom(int taken, int capacity) implements Reason {}

    /// Somebody judged that it does not fit this question.
    record SetAside() implements Reason {}

    /// The company asked for help from its own country.
    record AcrossTheBorder(String country) implements Reason {}
}
