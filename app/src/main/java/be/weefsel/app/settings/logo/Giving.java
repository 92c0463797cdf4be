package be.weefsel.app.settings.logo;

import be.weefsel.app.platform.text.Reason;
import java.util.Optional;

/// What came of giving a file as logo.
public sealed interface Giving {
    /// @param change number of the change, for taking it back; empty when nothing was different
    record Taken(Optional<Long> change) implements Giving {}

    record Refused(Reason reason) implements Giving {}
}
