/// Who is who in the region: organisations, what they offer, in which factories they take part, and
/// what they do together.
@ApplicationModule(
        allowedDependencies = {
            "platform :: text",
            "platform :: people",
            "platform :: audit",
            "platform :: page",
            "platform :: search",
            "platform :: today",
            "platform :: database",
            "platform :: network",
            "platform :: mail",
            "platform :: token",
            "platform :: today",
            "vocabulary",
            "vocabulary :: map",
            "openness"
        })
@NullMarked
package be.weefsel.app.actors;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
