package be.weefsel.app.settings.web;

import be.weefsel.app.platform.page.FormErrors;
import be.weefsel.app.platform.page.Frame;

/// The form about the network.
public record SettingsPage(
        Frame frame, SettingsForm form, FormErrors errors, AreasToChoose.Choices areas) {}
