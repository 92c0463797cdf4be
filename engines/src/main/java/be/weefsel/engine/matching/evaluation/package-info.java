/// How good a ranking is, by the grades of judges.
@NullMarked
package be.weefsel.engine.matching.evaluation;

import org.jspecify.annotations.NullMarked;
