package be.weefsel.app.settings.web;

import be.weefsel.app.platform.mail.Outgoing;
import be.weefsel.app.platform.page.FormErrors;
import be.weefsel.app.platform.page.Frame;
import java.util.List;
import java.util.Optional;

/// How letters leave.
///
/// @param given what the environment says; then there is no form
/// @param passwordHint what is known about the password, and what leaving it empty does
/// @param isSending whether letters are meant to leave
/// @param isLocked whether they wait because our key does not open the password
/// @param trial where a trial letter would go
/// @param refusal why the last one was not taken
public record MailPage(
        Frame frame,
        String title,
        Optional<Outgoing.Given> given,
        MailForm form,
        FormErrors errors,
        List<Encryption> encryptions,
        String passwordHint,
        boolean isSending,
        boolean isLocked,
        String trial,
        Optional<Refusal> refusal) {

    public record Encryption(String id, String code, String words, String hint, boolean chosen) {}

    /// @param said the words of the server; may be empty
    public record Refusal(String why, String said) {}
}
