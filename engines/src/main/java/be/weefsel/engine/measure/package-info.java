/// Measures of what areas do, on a matrix of counts or a list of plants: specialisation and
/// concentration, change, nearness of sectors, complexity.
///
/// A value that does not exist (0/0, an area without anything) is `NaN` in here, and whoever shows
/// it says so instead of showing a 0. Everything is determined by its input: what draws at random
/// takes a seed. Which published package each measure equals stands in `docs/measures.md`.
@NullMarked
package be.weefsel.engine.measure;

import org.jspecify.annotations.NullMarked;
