/// Jobs where no register has them: from annual accounts and public totals, with an interval and
/// the layer of which they are.
@NullMarked
package be.weefsel.fabric.jobs;

import org.jspecify.annotations.NullMarked;
