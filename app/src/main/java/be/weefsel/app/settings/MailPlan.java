package be.weefsel.app.settings;

import be.weefsel.app.platform.mail.MailServer;
import be.weefsel.app.platform.mail.SmtpServer.Encryption;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// What somebody fills in about the mail server, not checked yet.
///
/// @param encryption code of one of [Encryption]
/// @param user blank when the server asks nobody who she is
/// @param password blank: the one that is kept
public record MailPlan(
        String host,
        String port,
        String encryption,
        String user,
        String password,
        String senderName,
        String senderAddress) {

    public static String codeOf(Encryption encryption) {
        return encryption.name().toLowerCase(Locale.ROOT);
    }

    Optional<Encryption> findEncryption() {
        return Arrays.stream(Encryption.values())
                .filter(known -> codeOf(known).equals(encryption))
                .findFirst();
    }

    Optional<String> newPassword() {
        return Optional.of(password).filter(typed -> !typed.isEmpty());
    }

    /// What was filled in, when no rule objects.
    MailServer server() {
        return new MailServer(
                host,
                Integer.parseInt(port),
                findEncryption().orElseThrow(),
                user,
                Optional.empty(),
                senderName,
                senderAddress);
    }

    /// Its text does not show the password: it must not reach a log.
    @Override
    public String toString() {
        return "MailPlan";
    }
}
