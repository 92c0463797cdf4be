/// Letters to people: written with what they tell, sent afterwards, each once.
@NamedInterface("mail")
@NullMarked
package be.weefsel.app.platform.mail;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
