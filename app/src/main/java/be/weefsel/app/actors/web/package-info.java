/// Pages of the actors, and the names that other pages call them by.
@NamedInterface("web")
@NullMarked
package be.weefsel.app.actors.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
