/// How anything is published, so that others can take it along and reuse it.
@ApplicationModule(allowedDependencies = {"platform :: text", "vocabulary", "vocabulary :: map"})
@NullMarked
package be.weefsel.app.openness;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
