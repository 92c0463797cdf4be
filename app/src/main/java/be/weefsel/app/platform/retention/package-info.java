/// How long is kept what names people.
@NamedInterface("retention")
@NullMarked
package be.weefsel.app.platform.retention;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
