/// Pages of the collective factories, and the pictures of them that other pages show.
@NamedInterface("web")
@NullMarked
package be.weefsel.app.factories.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
