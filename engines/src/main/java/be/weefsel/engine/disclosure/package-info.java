/// What of a table of areas and sectors may be published, so that nobody can work out the rest.
///
/// A [be.weefsel.engine.disclosure.CellTable] and the [be.weefsel.engine.disclosure.PrimaryRules]
/// go into [be.weefsel.engine.disclosure.Suppression]; a [be.weefsel.engine.disclosure.Published]
/// comes out. [be.weefsel.engine.disclosure.Rounding] is the alternative for counts.
@NullMarked
package be.weefsel.engine.disclosure;

import org.jspecify.annotations.NullMarked;
