/// What surrounds every page, and how a page is shown: frame, navigation, notices, forms.
@NamedInterface("page")
@NullMarked
package be.weefsel.app.platform.page;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
