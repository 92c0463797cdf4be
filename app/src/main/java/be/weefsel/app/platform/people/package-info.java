/// Who is reading: people, their roles, and who may do what.
@NamedInterface("people")
@NullMarked
package be.weefsel.app.platform.people;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
