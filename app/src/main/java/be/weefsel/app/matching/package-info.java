/// Innovation questions meet expertise: a company asks, Weefsel suggests who can help and says why,
/// the facilitator introduces.
@ApplicationModule(
        allowedDependencies = {
            "platform",
            "platform :: text",
            "platform :: people",
            "platform :: audit",
            "platform :: page",
            "platform :: search",
            "platform :: today",
            "platform :: mail",
            "platform :: network",
            "platform :: database",
            "platform :: job",
            "vocabulary",
            "openness",
            "actors",
            "actors :: web"
        })
@NullMarked
package be.weefsel.app.matching;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
