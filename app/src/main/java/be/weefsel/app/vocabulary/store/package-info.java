@NullMarked
package be.weefsel.app.vocabulary.store;

import org.jspecify.annotations.NullMarked;
