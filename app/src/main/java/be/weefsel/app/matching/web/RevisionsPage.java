package be.weefsel.app.matching.web;

import be.weefsel.app.platform.audit.ToldChange;
import be.weefsel.app.platform.page.Frame;
import be.weefsel.app.platform.text.Passage;
import java.util.List;

/// What was changed of a question.
///
/// @param question what it is called, and where it stands
public record RevisionsPage(
        Frame frame, String title, Passage question, String href, List<ToldChange> changes) {}
