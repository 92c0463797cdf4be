/// Where the tables of registers lie: folders of Parquet files that never change once they are
/// published, and a small file that says which of them holds.
@NullMarked
package be.weefsel.fabric.store;

import org.jspecify.annotations.NullMarked;
