/// Work that comes round by itself, and is done once however many instances there are.
@NamedInterface("job")
@NullMarked
package be.weefsel.app.platform.job;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
