package be.weefsel.app.settings;

import be.weefsel.app.platform.mail.MailServer;
import be.weefsel.app.platform.people.EmailAddress;
import be.weefsel.app.platform.text.Reason;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/// What is needed of a mail server.
final class RulesForMail {
    private static final Pattern HOST =
            Pattern.compile("[A-Za-z0-9]([A-Za-z0-9.-]{0,250}[A-Za-z0-9])?");
    private static final Pattern PORT = Pattern.compile("[1-9][0-9]{0,4}");
    private static final int HIGHEST_PORT = 65_535;
    private static final int LONGEST_USER = 200;
    private static final int LONGEST_NAME = 100;

    private static final List<FieldRule<Case>> RULES =
            List.of(
                    new FieldRule<>("host", RulesForMail::hostIsAName),
                    new FieldRule<>("port", RulesForMail::portIsANumber),
                    new FieldRule<>("encryption", RulesForMail::encryptionIsKnown),
                    new FieldRule<>(
                            "user",
                            typed -> FieldRule.whenLonger(typed.plan().user(), LONGEST_USER)),
                    new FieldRule<>("user", RulesForMail::passwordIsOfSomebody),
                    new FieldRule<>("password", RulesForMail::passwordIsThere),
                    new FieldRule<>("password", RulesForMail::passwordWasGivenForThisServer),
                    new FieldRule<>("password", RulesForMail::passwordCanBeKept),
                    new FieldRule<>(
                            "sender-name",
                            typed -> FieldRule.whenLonger(typed.plan().senderName(), LONGEST_NAME)),
                    new FieldRule<>("sender-address", RulesForMail::senderHasAnAddress));

    private RulesForMail() {}

    /// @param kept the server as it is known now
    /// @param usablePassword whether a password is kept that our key opens
    /// @param canKeepPassword whether there is a key to keep another with
    record Case(
            MailPlan plan,
            Optional<MailServer> kept,
            boolean usablePassword,
            boolean canKeepPassword) {
        boolean leavesPassword() {
            return !plan.user().isEmpty() && plan.newPassword().isEmpty();
        }
    }

    /// By field, in the order of the form.
    static Map<String, Reason> objections(Case typed) {
        return FieldRule.objections(RULES, typed);
    }

    private static Optional<Reason> hostIsAName(Case typed) {
        return FieldRule.when(
                !HOST.matcher(typed.plan().host()).matches(), "settings.mail.host-wrong");
    }

    private static Optional<Reason> portIsANumber(Case typed) {
        var port = typed.plan().port();
        return FieldRule.when(
                !PORT.matcher(port).matches() || Integer.parseInt(port) > HIGHEST_PORT,
                "settings.mail.port-wrong");
    }

    private static Optional<Reason> encryptionIsKnown(Case typed) {
        return FieldRule.when(
                typed.plan().findEncryption().isEmpty(), "settings.mail.encryption-missing");
    }

    private static Optional<Reason> passwordIsOfSomebody(Case typed) {
        return FieldRule.when(
                typed.plan().user().isEmpty() && typed.plan().newPassword().isPresent(),
                "settings.mail.user-missing");
    }

    private static Optional<Reason> passwordIsThere(Case typed) {
        return FieldRule.when(
                typed.leavesPassword() && !typed.usablePassword(),
                "settings.mail.password-missing");
    }

    /// A password that nobody types again must not go to another server than it was given for.
    private static Optional<Reason> passwordWasGivenForThisServer(Case typed) {
        var host = typed.kept().map(MailServer::host).orElse("");
        return FieldRule.when(
                typed.leavesPassword() && !host.equalsIgnoreCase(typed.plan().host()),
                "settings.mail.password-of-other",
                host);
    }

    private static Optional<Reason> passwordCanBeKept(Case typed) {
        return FieldRule.when(
                typed.plan().newPassword().isPresent() && !typed.canKeepPassword(),
                "settings.mail.no-secret");
    }

    private static Optional<Reason> senderHasAnAddress(Case typed) {
        return FieldRule.when(
                !EmailAddress.canBe(typed.plan().senderAddress()), "settings.mail.sender-wrong");
    }
}
