/// How good and how fast the engines are, on data that is in the tree. Run by hand; see README.md.
@NullMarked
package be.weefsel.bench;

import org.jspecify.annotations.NullMarked;
