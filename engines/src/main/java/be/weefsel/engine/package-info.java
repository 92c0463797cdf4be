/// The mathematics. Knows neither Spring nor the database nor the clock: seed and date are
/// arguments.
@NullMarked
package be.weefsel.engine;

import org.jspecify.annotations.NullMarked;
