/// The statements of the fabric on Apache Spark, to see that they stay portable. Run by hand.
@NullMarked
package be.weefsel.spark;

import org.jspecify.annotations.NullMarked;
