package be.weefsel.app.settings.web;

import be.weefsel.app.platform.audit.ToldChange;
import be.weefsel.app.platform.page.Frame;
import java.util.List;

/// What was changed of the settings, with what it was before.
public record SettingsHistoryPage(Frame frame, List<ToldChange> changes) {}
