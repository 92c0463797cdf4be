/// Dutch, French and English as the engine reads them: the terms of a text, and what a term of one
/// language most likely is in another.
///
/// The tables are trained by the module `model` and lie beside this package, with the origin and
/// licence of every source in their `README.md`.
@NullMarked
package be.weefsel.engine.matching.language;

import org.jspecify.annotations.NullMarked;
