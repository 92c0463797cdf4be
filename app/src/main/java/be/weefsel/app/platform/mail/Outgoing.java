package be.weefsel.app.platform.mail;

import java.util.Optional;
import org.springframework.stereotype.Component;

/// How letters leave at this moment: as the environment says, or else as the administrator said. It
/// is asked each time, so that a change holds at once in each instance.
@Component
public class Outgoing {
    private final MailSettings settings;
    private final MailServers servers;

    Outgoing(MailSettings settings, MailServers servers) {
        this.settings = settings;
        this.servers = servers;
    }

    /// What the environment says; then the administrator has no say.
    public Optional<Given> ofEnvironment() {
        return settings.smtp()
                .map(smtp ->
                        new Given(
                                "%s:%d".formatted(smtp.host(), smtp.port()),
                                smtp.from().toUnicodeString()));
    }

    /// @param host with its port
    /// @param sender with or without a name
    public record Given(String host, String sender) {}

    /// Whether letters are meant to leave; otherwise they are kept.
    public boolean isSending() {
        return settings.smtp().isPresent() || servers.findServer().isPresent();
    }

    /// Whether letters wait because our key does not open the password.
    public boolean isLocked() {
        return settings.smtp().isEmpty() && servers.isLocked();
    }

    /// What letters are handed to; empty when nothing is sent, or [#isLocked].
    Optional<SmtpServer> findServer() {
        return settings.smtp().or(servers::findSmtp);
    }
}
