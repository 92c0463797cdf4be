/// Links that let somebody do one thing without signing in.
@NullMarked
package be.weefsel.app.platform.token;

import org.jspecify.annotations.NullMarked;
