@NullMarked
package be.weefsel.app.fabric.store;

import org.jspecify.annotations.NullMarked;
