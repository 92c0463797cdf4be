/// The industrial fabric: who makes what where, counted from open company registers.
@NullMarked
package be.weefsel.fabric;

import org.jspecify.annotations.NullMarked;
