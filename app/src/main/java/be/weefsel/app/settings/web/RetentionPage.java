package be.weefsel.app.settings.web;

import be.weefsel.app.platform.page.FormErrors;
import be.weefsel.app.platform.page.Frame;
import be.weefsel.app.settings.RetentionPlan;
import java.util.List;

/// How long is kept what names people.
///
/// @param effect what would go when the form is sent once more; empty when nothing has to be
///   confirmed
public record RetentionPage(
        Frame frame, RetentionPlan form, FormErrors errors, List<String> effect) {}
