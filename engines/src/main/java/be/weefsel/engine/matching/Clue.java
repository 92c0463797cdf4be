package be.weefsel.engine.matching;

import java.util.List;
import java.util.Optional;

/// One thing to look for in a text, with the ways in which it may be said.
///
/// A word may also be said by the parts of its compound or by its translations, a topic by any of
/// its labels. Only the best reading counts, so that saying the same twice is worth nothing.
///
/// @param asked as a person wrote it
/// @param topic the topic whose labels are the readings, if it is one
/// @param weight how much it counts, above 0
/// @param readings not empty
record Clue(
        String asked, Optional<String> topic, Layer layer, double weight, List<Reading> readings) {

    /// One way to say it.
    ///
    /// @param stems all of which say it together; not empty
    /// @param certainty that this is what was meant, above 0 and at most 1
    record Reading(List<String> stems, double certainty) {
        Reading {
            stems = stems.stream().distinct().toList();
        }

        /// Surely what was meant.
        static Reading of(List<String> stems) {
            return new Reading(stems, 1);
        }
    }
}
