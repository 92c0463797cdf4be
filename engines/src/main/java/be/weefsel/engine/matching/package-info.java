/// Who can help with this question? Ranks what actors offer for what a company asks, and says why.
///
/// A [be.weefsel.engine.matching.Demand] goes in, [be.weefsel.engine.matching.Suggestions] come
/// out: a few supplies, each with the value, weight and [be.weefsel.engine.matching.Evidence] of
/// every [be.weefsel.engine.matching.Criterion], and those that a rule left out with their reasons.
/// There are no sentences here: a page makes them, in the reader's language.
@NullMarked
package be.weefsel.engine.matching;

import org.jspecify.annotations.NullMarked;
