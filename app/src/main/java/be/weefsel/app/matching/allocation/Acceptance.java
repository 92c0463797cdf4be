package be.weefsel.app.matching.allocation;

import be.weefsel.app.platform.text.Reason;
import java.util.List;

/// What became of an attempt to carry out an allocation.
public sealed interface Acceptance {
    /// @param key by which it can be taken back
    record Made(String key, int introductions) implements Acceptance {}

    /// The network is no longer as it was shown. Nothing was done.
    ///
    /// @param gone introductions that were shown and would not be made now
    /// @param come that would be made now and were not shown
    record Overtaken(List<Shown> gone, List<Shown> come) implements Acceptance {
        public Overtaken {
            gone = List.copyOf(gone);
            come = List.copyOf(come);
        }
    }

    /// A rule stood in the way of one introduction. Nothing was done.
    ///
    /// @param reasons all of them, never empty
    record Declined(Shown introduction, List<Reason> reasons) implements Acceptance {
        public Declined {
            reasons = List.copyOf(reasons);
        }
    }
}
