@NullMarked
package be.weefsel.app.actors.store;

import org.jspecify.annotations.NullMarked;
