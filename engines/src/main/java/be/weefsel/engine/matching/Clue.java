package be.weefsel.engine.matching;

import java.util.List;
import java.util.Optional;

/// One thing to look for in a text, with the ways in which it may be said.
///
/// A word may also be said by the parts of its compound, a topic by any of its labels. Only the
/// best reading counts, so that saying the same twice is worth nothing.
///
/// @param asked as a person wrote it
/// @param topic the topic whose labels are the readings, if it is one
/// @param weight how much it counts, above 0
/// @param readings each a list of stems; not empty
record Clue(
        String asked,
        Optional<String> topic,
        Layer layer,
        double weight,
        List<List<String>> readings) {}
