/// Who changed what, when, from what to what.
@NamedInterface("audit")
@NullMarked
package be.weefsel.app.platform.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
