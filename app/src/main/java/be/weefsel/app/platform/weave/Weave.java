package be.weefsel.app.platform.weave;

import java.util.List;
import java.util.Optional;

/// A matrix as cloth, in the form in which it is shown. What lasts hangs as warp (columns), what
/// passes through is weft (rows); every weft thread in a crossing is one thing counted.
///
/// @param caption what one sees, with source and date
/// @param thread class of the thread of the whole cloth; empty when every warp has its own
/// @param wideNames whether the names of the rows are long
/// @param sumName heading of the sums of the rows; empty when adding up would mean nothing
public record Weave(
        String caption,
        String thread,
        boolean wideNames,
        Optional<String> sumName,
        List<Warp> warp,
        List<Weft> weft) {
    public Weave {
        warp = List.copyOf(warp);
        weft = List.copyOf(weft);
        for (var row : weft) {
            if (row.crossings().size() != warp.size()) {
                throw new IllegalArgumentException(
                        "The row (%s) has %d crossings for %d columns."
                                .formatted(row.name(), row.crossings().size(), warp.size()));
            }
        }
    }

    /// @param href empty when there is nothing to go to
    /// @param thread class of its thread; empty for the thread of the whole cloth
    public record Warp(String name, Optional<String> href, String thread) {}

    /// @param sum as it is written; shown when the cloth has a name for sums
    public record Weft(String name, Optional<String> href, List<Crossing> crossings, String sum) {
        public Weft {
            crossings = List.copyOf(crossings);
        }
    }

    /// @param thread as that of its warp
    /// @param count how many things cross here
    /// @param href where the things themselves are; empty when there is nothing to go to
    /// @param about what is counted, read aloud after the number of a link
    public record Crossing(String thread, int count, Optional<String> href, String about) {
        public boolean isGap() {
            return count == 0;
        }

        public Cloth cloth() {
            return Cloth.of(count);
        }
    }

    /// Crossings where the warp hangs bare.
    public long gaps() {
        return weft.stream()
                .flatMap(row -> row.crossings().stream())
                .filter(Crossing::isGap)
                .count();
    }
}
