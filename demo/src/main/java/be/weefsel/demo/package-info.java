/// The demo network as plain files, and the records that read them.
@NullMarked
package be.weefsel.demo;

import org.jspecify.annotations.NullMarked;
