/// The French register of establishments, Sirene of INSEE: its monthly stock files, as CSV, in a
/// zip or as Parquet.
@NullMarked
package be.weefsel.fabric.register.sirene;

import org.jspecify.annotations.NullMarked;
