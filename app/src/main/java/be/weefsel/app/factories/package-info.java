/// The collective factories: coalitions of complementary actors around one strength of the region.
/// For now: who takes part, what they offer, which questions wait, and what is missing.
@ApplicationModule(
        allowedDependencies = {
            "platform :: text",
            "platform :: people",
            "platform :: page",
            "platform :: network",
            "platform :: weave",
            "vocabulary",
            "openness",
            "actors",
            "matching"
        })
@NullMarked
package be.weefsel.app.factories;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
