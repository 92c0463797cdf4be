/// A register of one's own, for any region: a table with a row for each unit, as CSV or as a
/// workbook.
@NullMarked
package be.weefsel.fabric.register.own;

import org.jspecify.annotations.NullMarked;
