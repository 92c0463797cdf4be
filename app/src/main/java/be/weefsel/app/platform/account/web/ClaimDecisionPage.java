package be.weefsel.app.platform.account.web;

import be.weefsel.app.platform.page.FormErrors;
import be.weefsel.app.platform.page.Frame;
import be.weefsel.app.platform.text.Passage;
import java.util.List;
import java.util.Optional;

/// Somebody says that she works somewhere: is it so?
///
/// @param title who, and where
/// @param facts one sentence each
/// @param why in the words of who says it
/// @param organisation page of the organisation; empty as long as it is not in the directory
/// @param path of this page
/// @param reason as it was filled in
public record ClaimDecisionPage(
        Frame frame,
        String title,
        List<String> facts,
        Passage why,
        Optional<String> organisation,
        String path,
        String reason,
        FormErrors errors) {}
