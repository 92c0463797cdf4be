package be.weefsel.app.platform.mail.web;

import be.weefsel.app.platform.page.Frame;
import java.util.List;
import java.util.Optional;

/// The letters that were written lately.
public record OutboxPage(Frame frame, String title, String why, List<Row> rows) {

    /// @param href empty when this reader does not read it
    /// @param lang the language of the subject
    /// @param state where the letter is, in words
    /// @param sign of the state: done, waiting or refused
    public record Row(
            String subject,
            String lang,
            Optional<String> href,
            String to,
            String written,
            String state,
            String sign) {}
}
