@NullMarked
package be.weefsel.app.matching.store;

import org.jspecify.annotations.NullMarked;
