/// Experts for all open questions at once: who would get whom, at what price, and doing so.
@NullMarked
package be.weefsel.app.matching.allocation;

import org.jspecify.annotations.NullMarked;
