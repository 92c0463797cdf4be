/// Fills an empty database with the network of West Flanders, through the same commands as the
/// pages.
@ApplicationModule
@NullMarked
package be.weefsel.app.demonstration;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
