/// Stories told in a real browser, against the packaged application with its demonstration.
@NullMarked
package be.weefsel.app.browser;

import org.jspecify.annotations.NullMarked;
