package be.weefsel.app.platform.installation.web;

import be.weefsel.app.platform.page.Frame;
import java.util.List;

/// About this installation.
public record InstallationPage(
        Frame frame, List<Failure> failures, List<Fact> facts, List<JobRow> jobs) {

    /// @param what a sentence in the reader's language
    /// @param why in English, as logs are
    public record Failure(String what, String why) {}

    public record Fact(String name, List<String> values) {}

    /// @param done when it last succeeded, in words
    /// @param due when it comes next, in words
    public record JobRow(String name, String done, String due) {}
}
