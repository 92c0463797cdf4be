/// Trains the translation tables of the engines from texts that exist in Dutch, French and English:
/// fetch, read, align, count, write. Runs by `./weefsel model build`, and is no part of the
/// application.
@NullMarked
package be.weefsel.model;

import org.jspecify.annotations.NullMarked;
