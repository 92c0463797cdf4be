package be.weefsel.app.platform.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.weefsel.app.platform.CannotStart;
import be.weefsel.app.platform.mail.SmtpServer.Encryption;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MailSettingsTest {
    @Test
    void withoutVariablesNothingIsSentAndLinksLeadToThisMachine() {
        var settings = MailSettings.of(_ -> null, "http://localhost:8080");

        assertThat(settings.smtp()).isEmpty();
        assertThat(settings.url()).isEqualTo("http://localhost:8080");
        assertThat(settings(Map.of("WEEFSEL_SMTP_URL", "")).smtp()).isEmpty();
    }

    @Test
    void aServerHasAHostAPortALoginAndEncryption() {
        var server = server("smtp://weefsel:p%40s%3As@mail.region.example:2525?starttls=none");

        assertThat(server.host()).isEqualTo("mail.region.example");
        assertThat(server.port()).isEqualTo(2525);
        assertThat(server.login()).contains(new SmtpServer.Login("weefsel", "p@s:s"));
        assertThat(server.encryption()).isEqualTo(Encryption.NONE);
    }

    @Test
    void theConnectionIsEncryptedUnlessSomebodySaysOtherwise() {
        assertThat(server("smtp://mail.region.example").encryption())
                .isEqualTo(Encryption.STARTTLS);
        assertThat(server("smtp://mail.region.example").port()).isEqualTo(587);
        assertThat(server("smtps://mail.region.example").encryption()).isEqualTo(Encryption.TLS);
        assertThat(server("smtps://mail.region.example").port()).isEqualTo(465);
    }

    @Test
    void theSenderMayHaveAName() {
        var from =
                settings(
                                Map.of(
                                        "WEEFSEL_SMTP_URL", "smtp://mail.region.example",
                                        "WEEFSEL_MAIL_FROM", "Weefsel <weefsel@region.example>"))
                        .smtp()
                        .orElseThrow()
                        .from();

        assertThat(from.getPersonal()).isEqualTo("Weefsel");
        assertThat(from.getAddress()).isEqualTo("weefsel@region.example");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "mail.region.example",
                "http://me:geheim@mail.region.example",
                "smtp://me@weefsel:geheim@mail.region.example",
                "smtp://geheim@mail.region.example",
                "smtp://me:geheim@mail.region.example?starttls=perhaps",
                "smtp://me:geheim with space@mail.region.example"
            })
    void whatCannotBeUnderstoodIsSaidWithoutThePassword(String url) {
        assertThatThrownBy(() -> server(url))
                .isInstanceOf(CannotStart.class)
                .hasMessageStartingWith("WEEFSEL_SMTP_URL must look like")
                .hasMessageNotContaining("geheim");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "nobody", "a@b.example, c@d.example"})
    void aServerNeedsOneSender(String from) {
        assertThatThrownBy(() ->
                        settings(
                                Map.of(
                                        "WEEFSEL_SMTP_URL",
                                        "smtp://mail.region.example",
                                        "WEEFSEL_MAIL_FROM",
                                        from)))
                .isInstanceOf(CannotStart.class)
                .hasMessageStartingWith("WEEFSEL_MAIL_FROM");
    }

    @ParameterizedTest
    @ValueSource(strings = {"weefsel.example", "ftp://weefsel.example", "https://a@b.example"})
    void theAddressOfThePagesIsOne(String url) {
        assertThatThrownBy(() -> settings(Map.of("WEEFSEL_URL", url)))
                .isInstanceOf(CannotStart.class)
                .hasMessageStartingWith("WEEFSEL_URL");
    }

    @Test
    void aPasswordStandsInNoText() {
        assertThat(server("smtp://me:geheim@mail.region.example").toString())
                .doesNotContain("geheim");
    }

    private static SmtpServer server(String url) {
        return settings(Map.of("WEEFSEL_SMTP_URL", url, "WEEFSEL_MAIL_FROM", "w@region.example"))
                .smtp()
                .orElseThrow();
    }

    private static MailSettings settings(Map<String, String> variables) {
        return MailSettings.of(variables::get, "http://localhost:8080");
    }
}
