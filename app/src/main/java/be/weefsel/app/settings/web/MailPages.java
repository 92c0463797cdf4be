package be.weefsel.app.settings.web;

import be.weefsel.app.platform.mail.MailServer;
import be.weefsel.app.platform.mail.MailServers;
import be.weefsel.app.platform.mail.Outgoing;
import be.weefsel.app.platform.mail.SmtpServer.Encryption;
import be.weefsel.app.platform.mail.TrialFailure;
import be.weefsel.app.platform.page.FormErrors;
import be.weefsel.app.platform.page.Frame;
import be.weefsel.app.settings.MailPlan;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// Gathers what stands on the page about the mail server.
@Component
class MailPages {
    private final Outgoing outgoing;
    private final MailServers servers;

    MailPages(Outgoing outgoing, MailServers servers) {
        this.outgoing = outgoing;
        this.servers = servers;
    }

    MailPage page(Frame frame) {
        return page(frame, MailForm.of(servers.findServer()), FormErrors.NONE, Optional.empty());
    }

    MailPage toMend(Frame frame, MailForm form, FormErrors errors) {
        return page(frame, form.openedWith(servers.findServer()), errors, Optional.empty());
    }

    MailPage refused(Frame frame, TrialFailure failure) {
        return page(
                frame,
                MailForm.of(servers.findServer()),
                FormErrors.NONE,
                Optional.of(
                        new MailPage.Refusal(
                                frame.texts().of("settings.mail.refused." + failure.kind().code()),
                                failure.said())));
    }

    private MailPage page(
            Frame frame, MailForm form, FormErrors errors, Optional<MailPage.Refusal> refusal) {
        return new MailPage(
                frame,
                frame.texts().of(title()),
                outgoing.ofEnvironment(),
                form,
                errors,
                encryptions(frame, form),
                passwordHint(frame),
                outgoing.isSending(),
                outgoing.isLocked(),
                frame.reader().signedIn().email(),
                refusal);
    }

    private String title() {
        if (outgoing.isLocked()) {
            return "settings.mail.title-locked";
        }
        return outgoing.isSending() ? "settings.mail.title-sending" : "settings.mail.title-kept";
    }

    private static List<MailPage.Encryption> encryptions(Frame frame, MailForm form) {
        return Arrays.stream(Encryption.values())
                .sorted((one, other) -> other.compareTo(one))
                .map(MailPlan::codeOf)
                .map(code -> encryption(frame, code, form.encryption().equals(code)))
                .toList();
    }

    private static MailPage.Encryption encryption(Frame frame, String code, boolean chosen) {
        var key = "settings.mail.encryption." + code;
        return new MailPage.Encryption(
                code.equals("tls") ? "encryption" : "encryption-" + code,
                code,
                frame.texts().of(key),
                frame.texts().of(key + "-hint"),
                chosen);
    }

    private String passwordHint(Frame frame) {
        return servers.findServer()
                .flatMap(MailServer::passwordSince)
                .map(since ->
                        frame.texts()
                                .of("settings.mail.password-kept", frame.texts().moment(since)))
                .orElseGet(() -> frame.texts().of("settings.mail.password-hint"));
    }
}
