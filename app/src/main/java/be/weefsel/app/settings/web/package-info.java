/// Pages of the settings, and the fields of a network that its founding asks for too.
@NamedInterface("web")
@NullMarked
package be.weefsel.app.settings.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
