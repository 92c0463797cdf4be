@NullMarked
package be.weefsel.app.home.store;

import org.jspecify.annotations.NullMarked;
