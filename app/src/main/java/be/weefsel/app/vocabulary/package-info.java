/// The words that everything else is told in: areas, sectors, topics, clusters, kinds, periods,
/// places and numbers of registration. What is measured has a time: a figure of 2012 stays on the
/// map of 2012.
@ApplicationModule(
        allowedDependencies = {
            "platform :: text",
            "platform :: people",
            "platform :: audit",
            "platform :: page",
            "platform :: search",
            "platform :: database",
            "platform :: network"
        })
@NullMarked
package be.weefsel.app.vocabulary;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
