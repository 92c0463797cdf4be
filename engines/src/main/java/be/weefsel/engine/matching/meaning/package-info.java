/// One space for the meaning of texts in all languages, and how texts are put into it.
@NullMarked
package be.weefsel.engine.matching.meaning;

import org.jspecify.annotations.NullMarked;
