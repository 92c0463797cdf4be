/// What changed between two states of a register.
@NullMarked
package be.weefsel.fabric.dynamics;

import org.jspecify.annotations.NullMarked;
