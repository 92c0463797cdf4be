/// Everything of a network in one file, and back.
@NamedInterface("backup")
@NullMarked
package be.weefsel.app.platform.backup;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
