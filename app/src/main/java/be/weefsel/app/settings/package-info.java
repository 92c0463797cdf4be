/// What a network decides about itself: its name and where it works, where to turn to, and the
/// names of its collective factories and of its kinds, its logo; and how letters leave and how long
/// things are kept.
@ApplicationModule(
        allowedDependencies = {
            "platform :: text",
            "platform :: people",
            "platform :: audit",
            "platform :: page",
            "platform :: today",
            "platform :: network",
            "platform :: mail",
            "platform :: account",
            "platform :: retention",
            "vocabulary",
            "actors"
        })
@NullMarked
package be.weefsel.app.settings;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
