/// A made-up company register in the format of KBO Open Data, as small or as large as one likes.
/// Nothing in it is real; the same plan always gives the same bytes.
@NullMarked
package be.weefsel.demo.register;

import org.jspecify.annotations.NullMarked;
