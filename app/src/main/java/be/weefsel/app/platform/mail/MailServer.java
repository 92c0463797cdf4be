package be.weefsel.app.platform.mail;

import java.time.Instant;
import java.util.Optional;

/// The server that takes our letters, as the administrator gave it; without its password.
///
/// @param user empty when the server asks nobody who she is
/// @param passwordSince when the password was given; empty without a user
/// @param senderName empty: the name of the network
public record MailServer(
        String host,
        int port,
        SmtpServer.Encryption encryption,
        String user,
        Optional<Instant> passwordSince,
        String senderName,
        String senderAddress) {

    MailServer withPasswordSince(Optional<Instant> since) {
        return new MailServer(host, port, encryption, user, since, senderName, senderAddress);
    }
}
