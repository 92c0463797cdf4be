@NullMarked
package be.weefsel.app.platform.store;

import org.jspecify.annotations.NullMarked;
