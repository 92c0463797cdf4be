package be.weefsel.app.platform.signin;

import be.weefsel.app.platform.page.Frame;
import be.weefsel.app.platform.people.SignInHints;
import java.util.List;
import java.util.Optional;

/// @param refused whether an address and password were just given that do not belong together
/// @param elsewhere where people can sign in besides here, and what went wrong there
/// @param next where to go afterwards; empty for the reader's own "today"
/// @param hints sign-ins of the demonstration; empty in any other network
public record SignInPage(
        Frame frame,
        boolean refused,
        Optional<Elsewhere> elsewhere,
        String next,
        List<SignInHints.Hint> hints) {

    /// @param name of the provider
    /// @param problem what went wrong there, in words; empty when nothing did
    public record Elsewhere(String name, String problem) {}
}
