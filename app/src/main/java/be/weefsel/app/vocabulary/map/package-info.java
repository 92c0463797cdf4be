/// The region drawn by the server: outlines of areas, and a map made of them.
@NamedInterface("map")
@NullMarked
package be.weefsel.app.vocabulary.map;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
