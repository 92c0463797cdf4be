/// DuckDB as the fabric uses it: a database in memory that reads and writes Parquet files, and rows
/// that come out of Java.
@NullMarked
package be.weefsel.fabric.duck;

import org.jspecify.annotations.NullMarked;
