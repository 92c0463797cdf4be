/// The sector of a unit. A register lists all activities of a unit, several of them as "main":
/// which of them is its sector is a choice, made here and nowhere else.
@NullMarked
package be.weefsel.fabric.sector;

import org.jspecify.annotations.NullMarked;
