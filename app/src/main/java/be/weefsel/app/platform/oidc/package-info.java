/// Signing in through another organisation, by OpenID Connect.
@NullMarked
package be.weefsel.app.platform.oidc;

import org.jspecify.annotations.NullMarked;
