/// Finds texts for a text, across languages, in collections from a hundred to millions: one
/// interface, so that another search engine can take its place.
@NullMarked
package be.weefsel.engine.matching.retrieval;

import org.jspecify.annotations.NullMarked;
