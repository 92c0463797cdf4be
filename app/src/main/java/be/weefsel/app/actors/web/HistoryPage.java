package be.weefsel.app.actors.web;

import be.weefsel.app.platform.audit.ToldChange;
import be.weefsel.app.platform.page.Frame;
import java.util.List;

/// What was changed of one record of the directory, with what it was before.
///
/// @param back to the page of the record, or to the directory when it is gone
public record HistoryPage(Frame frame, String title, Label back, List<ToldChange> changes) {}
