/// Dutch, French and English, none of them first: languages and the sentences for people.
@NamedInterface("text")
@NullMarked
package be.weefsel.app.platform.text;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
