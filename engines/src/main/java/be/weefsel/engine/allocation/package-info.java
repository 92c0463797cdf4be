/// Who gets which expert, over all questions at once: within the capacity of each expert, with as
/// many places filled as possible, and then fair.
///
/// An [be.weefsel.engine.allocation.AllocationProblem] goes in, an
/// [be.weefsel.engine.allocation.Allocation] comes out, with what could not be placed and why. A
/// pair that may not be (a conflict, no consent) is no pair of the problem: there is no penalty
/// that a score could outweigh.
@NullMarked
package be.weefsel.engine.allocation;

import org.jspecify.annotations.NullMarked;
