package be.weefsel.app.platform.account.web;

import be.weefsel.app.platform.account.WayIn;
import be.weefsel.app.platform.page.Frame;
import be.weefsel.app.platform.text.Passage;
import be.weefsel.app.platform.text.Sentence;
import java.util.List;
import java.util.Optional;

/// What somebody chose for herself.
///
/// @param email where letters go
/// @param own empty for who came with the link in a letter
public record AccountPage(Frame frame, String email, ChoicesForm form, Optional<Own> own) {

    /// @param colleagues page of those who act for it; empty for who does not manage it
    public record Organisation(Passage name, Optional<String> colleagues) {}

    /// What somebody is in the network, for who signed in.
    ///
    /// @param role what she does, in words
    /// @param organisations for which she acts
    /// @param seats one sentence each
    /// @param waysIn to sign in with besides the password
    /// @param keepsAccounts whether she sees the lists of people and of letters
    public record Own(
            String role,
            List<Organisation> organisations,
            List<Sentence> seats,
            List<WayIn.Told> waysIn,
            boolean keepsAccounts) {}
}
