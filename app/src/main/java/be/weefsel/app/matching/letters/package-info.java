/// Letters about questions: who hears what, in which words.
@NullMarked
package be.weefsel.app.matching.letters;

import org.jspecify.annotations.NullMarked;
