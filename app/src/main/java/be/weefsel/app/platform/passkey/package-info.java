/// Signing in with a key on one's own device, besides the password.
@NullMarked
package be.weefsel.app.platform.passkey;

import org.jspecify.annotations.NullMarked;
