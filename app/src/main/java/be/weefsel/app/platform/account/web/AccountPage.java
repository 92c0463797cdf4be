package be.weefsel.app.platform.account.web;

import be.weefsel.app.platform.page.Frame;
import java.util.Optional;

/// What somebody chose for herself.
///
/// @param email where letters go
/// @param role what she does, in words
/// @param keepsAccounts whether she sees the lists of people and of letters
/// @param token of who came by a link in a letter; empty for who is signed in
public record AccountPage(
        Frame frame,
        String email,
        String role,
        ChoicesForm form,
        boolean keepsAccounts,
        Optional<String> token) {}
