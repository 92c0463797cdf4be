/// Areas as sets of municipalities: official ones of any level, and those that somebody made up.
@NullMarked
package be.weefsel.fabric.area;

import org.jspecify.annotations.NullMarked;
