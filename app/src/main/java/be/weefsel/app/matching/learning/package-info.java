/// What became of suggestions: how good they are, and what the network learns from it.
@NullMarked
package be.weefsel.app.matching.learning;

import org.jspecify.annotations.NullMarked;
