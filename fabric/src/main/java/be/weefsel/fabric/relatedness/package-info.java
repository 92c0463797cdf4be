/// Which sectors belong together, what that says of the capabilities of areas, how complex they
/// are, and what sets an area apart.
@NullMarked
package be.weefsel.fabric.relatedness;

import org.jspecify.annotations.NullMarked;
