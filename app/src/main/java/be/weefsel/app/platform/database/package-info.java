/// The database under the application: embedded or external, its migrations, its lock.
@NamedInterface("database")
@NullMarked
package be.weefsel.app.platform.database;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
