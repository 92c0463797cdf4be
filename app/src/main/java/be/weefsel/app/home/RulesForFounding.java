package be.weefsel.app.home;

import be.weefsel.app.home.FoundingPlan.Account;
import be.weefsel.app.platform.people.EmailAddress;
import be.weefsel.app.platform.people.PasswordRules;
import be.weefsel.app.platform.text.Reason;
import be.weefsel.app.settings.RulesForProfiles;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// What is needed before a network can be founded.
final class RulesForFounding {
    private static final int LONGEST_NAME = 80;

    private RulesForFounding() {}

    /// What the rules compare with.
    ///
    /// @param code empty when no code has been made yet: then none is right
    /// @param areas codes of all areas of today
    record Known(Optional<String> code, Set<String> areas) {}

    /// The first objection to each field, in the order of the form; empty when the network can be
    /// founded.
    static Map<String, Reason> objections(FoundingPlan plan, Known known) {
        var objections = new LinkedHashMap<String, Reason>();
        codeIsThatOfTheConsole(plan, known).ifPresent(reason -> objections.put("code", reason));
        objections.putAll(RulesForProfiles.objections(plan.profile(), known.areas()));
        objections.putAll(objectionsTo("facilitator", plan.facilitator()));
        plan.administrator()
                .ifPresent(administrator -> {
                    objections.putAll(objectionsTo("administrator", administrator));
                    addressIsAnother(plan.facilitator(), administrator)
                            .ifPresent(reason ->
                                    objections.putIfAbsent("administrator-email", reason));
                });
        return objections;
    }

    private static Optional<Reason> codeIsThatOfTheConsole(FoundingPlan plan, Known known) {
        return when(
                known.code().filter(code -> SetupCode.isSame(plan.code(), code)).isEmpty(),
                "home.first-run.code-wrong");
    }

    /// @param who `facilitator` or `administrator`: how its fields begin, and who is meant in words
    private static Map<String, Reason> objectionsTo(String who, Account account) {
        var objections = new LinkedHashMap<String, Reason>();
        personHasAName(who, account).ifPresent(reason -> objections.put(who + "-name", reason));
        addressCanBe(who, account).ifPresent(reason -> objections.put(who + "-email", reason));
        PasswordRules.objectionTo(account.password(), List.of(account.name(), account.email()))
                .ifPresentOrElse(
                        reason -> objections.put(who + "-password", reason),
                        () ->
                                passwordsAreTheSame(who, account)
                                        .ifPresent(
                                                reason -> objections.put(who + "-again", reason)));
        return objections;
    }

    private static Optional<Reason> personHasAName(String who, Account account) {
        return when(account.name().isBlank(), "home.first-run.person-missing", who)
                .or(() ->
                        when(
                                account.name().length() > LONGEST_NAME,
                                "settings.form.too-long",
                                LONGEST_NAME));
    }

    private static Optional<Reason> addressCanBe(String who, Account account) {
        return when(!EmailAddress.canBe(account.email()), "home.first-run.email-wrong", who);
    }

    private static Optional<Reason> passwordsAreTheSame(String who, Account account) {
        return when(
                !account.password().equals(account.again()),
                "home.first-run.password-different",
                who);
    }

    /// Someone has one role, and is known by her address.
    private static Optional<Reason> addressIsAnother(Account one, Account other) {
        return when(
                one.email().toLowerCase(Locale.ROOT).equals(other.email().toLowerCase(Locale.ROOT)),
                "home.first-run.email-same");
    }

    private static Optional<Reason> when(boolean wrong, String key, Object... arguments) {
        return wrong ? Optional.of(Reason.of(key, arguments)) : Optional.empty();
    }
}
