/// Links that let somebody do one thing without signing in.
@NamedInterface("token")
@NullMarked
package be.weefsel.app.platform.token;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
