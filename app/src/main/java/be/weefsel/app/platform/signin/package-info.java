/// The page on which someone says who she is.
@NullMarked
package be.weefsel.app.platform.signin;

import org.jspecify.annotations.NullMarked;
