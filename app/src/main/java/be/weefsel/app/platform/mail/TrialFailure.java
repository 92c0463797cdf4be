package be.weefsel.app.platform.mail;

import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.security.cert.CertificateException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import javax.net.ssl.SSLException;
import org.springframework.mail.MailSendException;

/// Why a server did not take a trial letter.
///
/// @param said what the server said in its own words; empty when it did not answer
public record TrialFailure(Kind kind, String said) {
    /// By the exception that shows it; the first that is found says most.
    private static final List<Sign> SIGNS =
            List.of(
                    new Sign(Kind.UNKNOWN_HOST, UnknownHostException.class::isInstance),
                    new Sign(Kind.TIMED_OUT, SocketTimeoutException.class::isInstance),
                    new Sign(Kind.UNREACHABLE, ConnectException.class::isInstance),
                    new Sign(Kind.UNREACHABLE, NoRouteToHostException.class::isInstance),
                    new Sign(Kind.WRONG_PASSWORD, AuthenticationFailedException.class::isInstance),
                    new Sign(Kind.NOT_TRUSTED, CertificateException.class::isInstance),
                    new Sign(Kind.NOT_ENCRYPTED, SSLException.class::isInstance),
                    new Sign(Kind.NOT_ENCRYPTED, TrialFailure::isAboutStartTls),
                    new Sign(Kind.ADDRESS_REFUSED, SendFailedException.class::isInstance));

    /// Nobody said anything.
    private static final Set<Kind> WITHOUT_ANSWER =
            Set.of(Kind.UNKNOWN_HOST, Kind.TIMED_OUT, Kind.UNREACHABLE);

    private record Sign(Kind kind, Predicate<Throwable> shows) {}

    public enum Kind {
        /// Nothing is sent now.
        NO_SERVER,
        /// Nobody knows a server of this name.
        UNKNOWN_HOST,
        /// It did not answer in time.
        TIMED_OUT,
        /// Nothing listens there.
        UNREACHABLE,
        /// It does not know this user with this password.
        WRONG_PASSWORD,
        /// It cannot prove that it is who we look for.
        NOT_TRUSTED,
        /// It does not encrypt as we ask.
        NOT_ENCRYPTED,
        /// It does not send in this name, or to this address.
        ADDRESS_REFUSED,
        OTHER;

        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    static TrialFailure of(Exception failure) {
        var causes = causesOf(failure);
        var kind =
                SIGNS.stream()
                        .filter(sign -> causes.stream().anyMatch(sign.shows()))
                        .map(Sign::kind)
                        .findFirst()
                        .orElse(Kind.OTHER);
        return new TrialFailure(kind, WITHOUT_ANSWER.contains(kind) ? "" : said(causes));
    }

    /// Jakarta Mail has no type for it.
    private static boolean isAboutStartTls(Throwable cause) {
        return Objects.toString(cause.getMessage(), "").startsWith("STARTTLS is required");
    }

    /// From the outermost to the innermost.
    private static List<Throwable> causesOf(Throwable failure) {
        var causes = new ArrayList<Throwable>();
        for (var cause = Optional.of(failure); cause.isPresent(); cause = causeOf(cause.get())) {
            causes.add(cause.get());
        }
        return causes;
    }

    private static Optional<Throwable> causeOf(Throwable failure) {
        if (failure instanceof MailSendException sending
                && sending.getMessageExceptions().length > 0) {
            return Optional.of(sending.getMessageExceptions()[0]);
        }
        return Optional.ofNullable(failure.getCause());
    }

    /// The innermost words of mail: those around them repeat them, and those within are Java's.
    private static String said(List<Throwable> causes) {
        return causes.reversed().stream()
                .filter(MessagingException.class::isInstance)
                .map(Throwable::getMessage)
                .filter(Objects::nonNull)
                .findFirst()
                .map(Letter::inOneLine)
                .orElse("");
    }
}
