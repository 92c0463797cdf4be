/// Schemes of topics as files that the rest of the world reads too.
@NullMarked
package be.weefsel.app.vocabulary.skos;

import org.jspecify.annotations.NullMarked;
