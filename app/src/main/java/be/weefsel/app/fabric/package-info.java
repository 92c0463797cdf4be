/// The industrial fabric of the region, as open registers of companies show it: bringing registers
/// in, and figures for each area and sector.
@ApplicationModule(
        allowedDependencies = {
            "platform :: text",
            "platform :: people",
            "platform :: audit",
            "platform :: page",
            "platform :: network",
            "platform :: database",
            "vocabulary",
            "vocabulary :: map",
            "openness"
        })
@NullMarked
package be.weefsel.app.fabric;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
