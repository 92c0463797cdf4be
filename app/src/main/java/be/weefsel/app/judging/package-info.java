/// How good suggestions are: people of the network grade, each for herself, the offers that were
/// found for questions; that tells how far they agree, and which way of finding is best.
@ApplicationModule(
        allowedDependencies = {
            "platform :: text",
            "platform :: people",
            "platform :: audit",
            "platform :: page",
            "platform :: today",
            "platform :: database",
            "vocabulary",
            "openness",
            "actors",
            "actors :: web",
            "matching"
        })
@NullMarked
package be.weefsel.app.judging;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
