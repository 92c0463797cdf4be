/// Organisations and offers as tables: out as files, and in from files with a preview first. One
/// definition of the columns serves both ways, so that what goes out comes back without a change.
@NullMarked
package be.weefsel.app.actors.exchange;

import org.jspecify.annotations.NullMarked;
