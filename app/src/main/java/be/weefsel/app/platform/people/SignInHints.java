package be.weefsel.app.platform.people;

import java.util.List;

/// Sign-ins that everyone may know, shown on the sign-in page. The demonstration fills this in; no
/// other network has any.
public interface SignInHints {
    List<Hint> list();

    /// @param role what one can do with it
    record Hint(Role role, String name, String email, String password) {}
}
