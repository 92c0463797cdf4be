/// The actors on the map of the region, for any page that wants to show it.
@NamedInterface("map")
@NullMarked
package be.weefsel.app.actors.map;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
