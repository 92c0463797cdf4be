package be.weefsel.app.matching;

import be.weefsel.app.platform.text.Reason;
import java.util.List;

/// What became of an attempt to introduce.
public sealed interface Introducing {
    record Made(Introduction introduction) implements Introducing {}

    /// @param reasons all of them, never empty
    record Declined(List<Reason> reasons) implements Introducing {
        public Declined {
            reasons = List.copyOf(reasons);
        }
    }
}
