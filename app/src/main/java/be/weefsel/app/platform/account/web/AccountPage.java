package be.weefsel.app.platform.account.web;

import be.weefsel.app.platform.page.Frame;

/// What somebody chose for herself.
///
/// @param email where letters go
/// @param role what she does, in words
/// @param keepsAccounts whether she sees the lists of people and of letters
/// @param signedIn whether she signed in, or came with the link in a letter
public record AccountPage(
        Frame frame,
        String email,
        String role,
        ChoicesForm form,
        boolean keepsAccounts,
        boolean signedIn) {}
