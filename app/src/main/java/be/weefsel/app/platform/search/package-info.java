/// Searching over everything that the reader may see. Each concept searches its own; the page only
/// gathers.
@NamedInterface("search")
@NullMarked
package be.weefsel.app.platform.search;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
