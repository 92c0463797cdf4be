package be.weefsel.app.platform.mail.web;

import be.weefsel.app.platform.page.Frame;
import be.weefsel.app.platform.text.Passage;
import java.util.List;
import java.util.Optional;

/// One letter, as its reader gets it.
///
/// @param to name and address
/// @param secretAction where the demonstration lets somebody follow the secret link in place of the
///   reader; empty in any other network
/// @param againAction where a letter that was given up is tried again; empty for others
public record LetterPage(
        Frame frame,
        Passage subject,
        String to,
        String written,
        String state,
        String sign,
        List<Part> parts,
        String why,
        Optional<String> secretAction,
        Optional<String> againAction) {

    /// @param lang the language it was written in
    /// @param heading empty in a letter that tells one thing
    /// @param href empty when the link is secret
    /// @param attachment name of the file that goes with it; may be empty
    public record Part(
            String lang,
            String heading,
            List<Passage> paragraphs,
            String linkWords,
            Optional<String> href,
            String attachment) {}
}
