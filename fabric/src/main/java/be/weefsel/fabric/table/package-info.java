/// Counting: how many units, firms and jobs there are in each area and sector.
@NullMarked
package be.weefsel.fabric.table;

import org.jspecify.annotations.NullMarked;
