package be.weefsel.app.platform.signin;

import be.weefsel.app.platform.page.Frame;
import be.weefsel.app.platform.people.SignInHints;
import java.util.List;

/// @param refused whether an address and password were just given that do not belong together
/// @param next where to go afterwards; empty for the reader's own "today"
/// @param hints sign-ins of the demonstration; empty in any other network
public record SignInPage(Frame frame, boolean refused, String next, List<SignInHints.Hint> hints) {}
