/// Accounts: who is invited, as what, how she chooses her password, and how she wants to hear.
@NamedInterface("account")
@NullMarked
package be.weefsel.app.platform.account;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
