package be.weefsel.app.actors.web;

import be.weefsel.app.platform.page.Frame;
import java.util.List;
import java.util.Optional;

/// One survey: how many answered, and who is where.
///
/// @param toRemind how many can be reminded now
/// @param responses by collective factory
public record SurveyPage(
        Frame frame,
        String address,
        String title,
        String state,
        boolean isOpen,
        int toRemind,
        List<Response> responses,
        List<Part> parts) {

    /// @param rate such as "40 %"
    public record Response(String name, String thread, int asked, int answered, String rate) {}

    /// Those who are equally far.
    public record Part(String id, String heading, List<Row> rows) {}

    /// @param to who gets the letters; empty when nobody is known
    /// @param beside a few words each
    /// @param replyHref where the answer is looked at
    /// @param linkAction where a link to pass on is made
    public record Row(
            Label organisation,
            String to,
            List<String> beside,
            Optional<String> replyHref,
            Optional<String> linkAction) {}
}
