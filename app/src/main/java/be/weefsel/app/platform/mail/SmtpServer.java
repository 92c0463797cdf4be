package be.weefsel.app.platform.mail;

import be.weefsel.app.platform.CannotStart;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import java.io.UnsupportedEncodingException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import org.jspecify.annotations.Nullable;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.web.util.UriUtils;

/// The server that takes our letters: `smtp://user:password@host:587?starttls=required`, or
/// `smtps://` when the connection is encrypted from its beginning.
///
/// @param from who sends: an address, or a name and an address
public record SmtpServer(
        String host, int port, Optional<Login> login, Encryption encryption, InternetAddress from) {
    private static final String FORM =
            """
            WEEFSEL_SMTP_URL must look like smtp://user:password@host:587?starttls=required (or \
            starttls=none, or smtps://user:password@host:465). Write %40 for an @ in the user or \
            password.\
            """;
    private static final int SMTP_PORT = 587;
    private static final int SMTPS_PORT = 465;
    private static final Map<String, Encryption> ENCRYPTION_BY_QUERY =
            Map.of(
                    "", Encryption.STARTTLS,
                    "starttls=required", Encryption.STARTTLS,
                    "starttls=none", Encryption.NONE);
    private static final String MILLISECONDS_OF_PATIENCE = "15000";

    /// How the connection is kept from others.
    public enum Encryption {
        NONE,
        STARTTLS,
        TLS
    }

    /// Its text does not show it: it must not reach a log.
    public record Login(String user, String password) {
        @Override
        public String toString() {
            return "Login";
        }
    }

    /// @throws CannotStart when it cannot be understood; without what was written, since it holds a
    ///   password
    static SmtpServer of(String url, String from) {
        var uri = uri(url);
        var encryption = encryption(uri);
        return new SmtpServer(
                Optional.ofNullable(uri.getHost()).orElseThrow(SmtpServer::notUnderstood),
                uri.getPort() > 0
                        ? uri.getPort()
                        : encryption == Encryption.TLS ? SMTPS_PORT : SMTP_PORT,
                Optional.ofNullable(uri.getRawUserInfo()).map(SmtpServer::login),
                encryption,
                from(from));
    }

    /// @param password empty when the server asks nobody who she is
    static SmtpServer of(MailServer server, Optional<String> password) {
        return new SmtpServer(
                server.host(),
                server.port(),
                password.map(known -> new Login(server.user(), known)),
                server.encryption(),
                sender(server));
    }

    private static InternetAddress sender(MailServer server) {
        try {
            var address = new InternetAddress(server.senderAddress(), true);
            if (!server.senderName().isEmpty()) {
                address.setPersonal(server.senderName(), StandardCharsets.UTF_8.name());
            }
            return address;
        } catch (AddressException | UnsupportedEncodingException e) {
            throw new IllegalStateException("The sender of letters was checked before.", e);
        }
    }

    /// A sender that waits no longer than [#MILLISECONDS_OF_PATIENCE] for each answer.
    JavaMailSenderImpl sender() {
        var sender = new JavaMailSenderImpl();
        sender.setHost(host);
        sender.setPort(port);
        sender.setProtocol(encryption == Encryption.TLS ? "smtps" : "smtp");
        sender.setDefaultEncoding(StandardCharsets.UTF_8.name());
        login.ifPresent(known -> {
            sender.setUsername(known.user());
            sender.setPassword(known.password());
        });
        sender.setJavaMailProperties(properties("mail." + sender.getProtocol() + "."));
        return sender;
    }

    private Properties properties(String prefix) {
        var properties = new Properties();
        properties.setProperty(prefix + "auth", Boolean.toString(login.isPresent()));
        properties.setProperty(prefix + "connectiontimeout", MILLISECONDS_OF_PATIENCE);
        properties.setProperty(prefix + "timeout", MILLISECONDS_OF_PATIENCE);
        properties.setProperty(prefix + "writetimeout", MILLISECONDS_OF_PATIENCE);
        properties.setProperty(prefix + "ssl.checkserveridentity", "true");
        if (encryption == Encryption.STARTTLS) {
            properties.setProperty(prefix + "starttls.enable", "true");
            properties.setProperty(prefix + "starttls.required", "true");
        }
        return properties;
    }

    private static URI uri(String url) {
        try {
            return new URI(url);
        } catch (URISyntaxException e) {
            // Its cause shows the password.
            throw notUnderstood();
        }
    }

    private static Encryption encryption(URI uri) {
        if ("smtps".equals(uri.getScheme()) && uri.getQuery() == null) {
            return Encryption.TLS;
        }
        var known =
                "smtp".equals(uri.getScheme())
                        ? ENCRYPTION_BY_QUERY.get(textOf(uri.getQuery()))
                        : null;
        return Optional.ofNullable(known).orElseThrow(SmtpServer::notUnderstood);
    }

    private static String textOf(@Nullable String part) {
        return part == null ? "" : part;
    }

    private static Login login(String userInfo) {
        var colon = userInfo.indexOf(':');
        if (colon < 1) {
            throw notUnderstood();
        }
        return new Login(
                UriUtils.decode(userInfo.substring(0, colon), StandardCharsets.UTF_8),
                UriUtils.decode(userInfo.substring(colon + 1), StandardCharsets.UTF_8));
    }

    private static InternetAddress from(String written) {
        try {
            var addresses = InternetAddress.parse(written, true);
            if (addresses.length == 1) {
                addresses[0].validate();
                return addresses[0];
            }
        } catch (AddressException e) {
            throw noSender(written, e);
        }
        throw noSender(written, null);
    }

    private static CannotStart notUnderstood() {
        return new CannotStart(FORM);
    }

    private static CannotStart noSender(String written, @Nullable Exception cause) {
        var sentence =
                """
                WEEFSEL_MAIL_FROM (%s) must be the address that sends, such as \
                weefsel@region.example or Weefsel <weefsel@region.example>.\
                """
                        .formatted(written);
        return cause == null ? new CannotStart(sentence) : new CannotStart(sentence, cause);
    }
}
