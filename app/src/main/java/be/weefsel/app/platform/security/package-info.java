/// Safe from the start: who gets a session, what a browser may load, how often someone may try.
@NullMarked
package be.weefsel.app.platform.security;

import org.jspecify.annotations.NullMarked;
