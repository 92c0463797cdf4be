/// This Weefsel as something that runs: which one it is, on what, and how it is kept.
@NullMarked
package be.weefsel.app.platform.installation;

import org.jspecify.annotations.NullMarked;
