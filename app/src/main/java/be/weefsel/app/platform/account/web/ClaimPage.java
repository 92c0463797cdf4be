package be.weefsel.app.platform.account.web;

import be.weefsel.app.platform.account.ClaimPlan;
import be.weefsel.app.platform.page.FormErrors;
import be.weefsel.app.platform.page.Frame;
import be.weefsel.app.platform.text.Passage;
import java.util.Optional;

/// The form in which somebody says that she works somewhere.
///
/// @param organisation the one that is meant; empty when it is told by number
/// @param asksWho whether name and address are asked, of who is not signed in
/// @param typed as it was filled in
public record ClaimPage(
        Frame frame,
        Optional<Passage> organisation,
        boolean asksWho,
        ClaimPlan typed,
        FormErrors errors) {}
