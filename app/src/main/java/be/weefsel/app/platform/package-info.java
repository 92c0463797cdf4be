/// The ground that every concept stands on: texts, pages, people, audit, database. It knows nothing
/// of actors, questions or factories.
@ApplicationModule(allowedDependencies = {})
@NullMarked
package be.weefsel.app.platform;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
