package be.weefsel.app.platform.account.web;

import be.weefsel.app.platform.page.FormErrors;
import be.weefsel.app.platform.page.Frame;

/// The form in which somebody chooses her password, with the link from a letter.
///
/// @param isWelcome whether it is her first
/// @param action where it goes
public record NewPasswordPage(
        Frame frame,
        boolean isWelcome,
        String name,
        String email,
        String action,
        String token,
        FormErrors errors) {}
