/// Matrices, as far as more than one engine needs them.
@NullMarked
package be.weefsel.engine.algebra;

import org.jspecify.annotations.NullMarked;
