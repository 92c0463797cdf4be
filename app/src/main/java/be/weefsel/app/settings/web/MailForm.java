package be.weefsel.app.settings.web;

import be.weefsel.app.platform.mail.MailServer;
import be.weefsel.app.platform.mail.SmtpServer.Encryption;
import be.weefsel.app.settings.MailKeeping;
import be.weefsel.app.settings.MailPlan;
import java.util.Optional;
import org.springframework.util.MultiValueMap;

/// What stands in the form about the mail server, as it was filled in; but for the password, which
/// no page shows.
///
/// @param edition see [MailKeeping#editionOf]
public record MailForm(
        String host,
        String port,
        String encryption,
        String user,
        String senderName,
        String senderAddress,
        String edition) {
    private static final String USUAL_PORT = "587";

    static MailForm of(Optional<MailServer> kept) {
        return kept.map(MailForm::of)
                .orElseGet(() ->
                        new MailForm(
                                "",
                                USUAL_PORT,
                                MailPlan.codeOf(Encryption.STARTTLS),
                                "",
                                "",
                                "",
                                MailKeeping.editionOf(Optional.empty())));
    }

    private static MailForm of(MailServer server) {
        return new MailForm(
                server.host(),
                Integer.toString(server.port()),
                MailPlan.codeOf(server.encryption()),
                server.user(),
                server.senderName(),
                server.senderAddress(),
                MailKeeping.editionOf(Optional.of(server)));
    }

    static MailForm of(MultiValueMap<String, String> fields) {
        return new MailForm(
                ProfileForm.text(fields, "host"),
                ProfileForm.text(fields, "port"),
                ProfileForm.text(fields, "encryption"),
                ProfileForm.text(fields, "user"),
                ProfileForm.text(fields, "sender-name"),
                ProfileForm.text(fields, "sender-address"),
                ProfileForm.text(fields, "edition"));
    }

    /// The same form, opened again: sending it now is a decision.
    MailForm openedWith(Optional<MailServer> kept) {
        return new MailForm(
                host,
                port,
                encryption,
                user,
                senderName,
                senderAddress,
                MailKeeping.editionOf(kept));
    }

    MailPlan toPlan(String password) {
        return new MailPlan(host, port, encryption, user, password, senderName, senderAddress);
    }
}
