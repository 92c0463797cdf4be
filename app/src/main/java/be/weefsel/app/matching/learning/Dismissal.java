package be.weefsel.app.matching.learning;

import be.weefsel.app.platform.text.Passage;
import java.time.Instant;

/// A facilitator did not want the proposed weights.
///
/// @param answers on how many the proposal rested
/// @param reason never empty
public record Dismissal(int answers, Passage reason, Instant at) {}
