/// Where one comes in: the home that everyone sees, what waits today for who signed in, and the
/// first run, in which a network is founded.
@ApplicationModule(
        allowedDependencies = {
            "platform",
            "platform :: text",
            "platform :: people",
            "platform :: page",
            "platform :: search",
            "platform :: today",
            "platform :: network",
            "platform :: weave",
            "platform :: audit",
            "platform :: database",
            "vocabulary",
            "actors",
            "actors :: map",
            "matching",
            "factories",
            "factories :: web",
            "settings",
            "settings :: web"
        })
@NullMarked
package be.weefsel.app.home;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
