@NullMarked
package be.weefsel.app.judging.store;

import org.jspecify.annotations.NullMarked;
