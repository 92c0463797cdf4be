package be.weefsel.app.platform.mail;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// How letters leave Weefsel, as the environment says.
///
/// @param url address of the pages as people reach them, without a slash at its end: the links in
///   letters begin with it, whatever a request pretends
/// @param smtp empty when it does not say: then the administrator may, see [Outgoing]
public record MailSettings(String url, Optional<SmtpServer> smtp) {

    /// The environment, by the names of its variables.
    @FunctionalInterface
    public interface Variables {
        @Nullable String get(String name);
    }

    /// @param variables such as `System.getenv()::get`
    /// @param ownUrl address of the pages when the environment does not say
    /// @throws be.weefsel.app.platform.CannotStart when a variable cannot be understood
    public static MailSettings of(Variables variables, String ownUrl) {
        var url = given(variables, "WEEFSEL_URL").orElse(ownUrl).replaceAll("/+$", "");
        return new MailSettings(
                PagesUrl.checked(url),
                given(variables, "WEEFSEL_SMTP_URL")
                        .map(smtp ->
                                SmtpServer.of(
                                        smtp, given(variables, "WEEFSEL_MAIL_FROM").orElse(""))));
    }

    /// Set but empty means not set.
    private static Optional<String> given(Variables variables, String name) {
        return Optional.ofNullable(variables.get(name)).filter(value -> !value.isBlank());
    }
}
