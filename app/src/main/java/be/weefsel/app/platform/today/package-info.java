/// What waits for someone. Each concept says for itself what waits for whom; "today" only gathers.
@NamedInterface("today")
@NullMarked
package be.weefsel.app.platform.today;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
