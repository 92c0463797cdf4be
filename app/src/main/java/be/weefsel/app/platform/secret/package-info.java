/// What the database keeps locked: whoever reads it, or a copy of it, cannot read that.
@NamedInterface("secret")
@NullMarked
package be.weefsel.app.platform.secret;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
