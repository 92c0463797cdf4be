/// Learns from what was answered how much each criterion should count.
///
/// What it gives is a proposal with intervals. Nothing here changes what is suggested.
@NullMarked
package be.weefsel.engine.learning;

import org.jspecify.annotations.NullMarked;
