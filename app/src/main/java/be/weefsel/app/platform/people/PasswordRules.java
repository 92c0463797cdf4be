package be.weefsel.app.platform.people;

import be.weefsel.app.platform.text.Reason;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.core.io.ClassPathResource;

/// What a password must be: long, and not what anyone would try first. Which signs it has does not
/// matter: rules about those make passwords that are hard to remember and easy to guess.
public final class PasswordRules {
    private static final Set<String> COMMONEST = read("commonest-passwords.txt");

    private static final List<Rule> RULES =
            List.of(
                    PasswordRules::isLongEnough,
                    PasswordRules::canBeReadWhole,
                    PasswordRules::isNotCommon,
                    PasswordRules::isNotOneSignRepeated,
                    PasswordRules::isNotAboutThePersonHerself);

    private PasswordRules() {}

    private interface Rule {
        Optional<Reason> objection(String password, Collection<String> ownWords);
    }

    /// Why this cannot be someone's password; empty when it can.
    ///
    /// @param ownWords what others know of the person, such as name and address of mail
    public static Optional<Reason> objectionTo(String password, Collection<String> ownWords) {
        return RULES.stream()
                .map(rule -> rule.objection(password, ownWords))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Optional<Reason> isLongEnough(String password, Collection<String> ownWords) {
        return when(
                password.codePointCount(0, password.length()) < People.SHORTEST_PASSWORD,
                "platform.password.too-short",
                People.SHORTEST_PASSWORD);
    }

    /// What follows would not be compared, so any ending would do.
    private static Optional<Reason> canBeReadWhole(String password, Collection<String> ownWords) {
        return when(
                password.getBytes(StandardCharsets.UTF_8).length > People.LONGEST_PASSWORD_BYTES,
                "platform.password.too-long",
                People.LONGEST_PASSWORD_BYTES);
    }

    private static Optional<Reason> isNotCommon(String password, Collection<String> ownWords) {
        return when(COMMONEST.contains(bare(password)), "platform.password.common");
    }

    private static Optional<Reason> isNotOneSignRepeated(
            String password, Collection<String> ownWords) {
        return when(password.codePoints().distinct().count() < 3, "platform.password.common");
    }

    private static Optional<Reason> isNotAboutThePersonHerself(
            String password, Collection<String> ownWords) {
        return when(
                ownWords.stream()
                        .map(PasswordRules::bare)
                        .filter(word -> !word.isEmpty())
                        .anyMatch(bare(password)::equals),
                "platform.password.own");
    }

    private static String bare(String text) {
        return text.strip().toLowerCase(Locale.ROOT);
    }

    private static Optional<Reason> when(boolean wrong, String key, Object... arguments) {
        return wrong ? Optional.of(Reason.of(key, arguments)) : Optional.empty();
    }

    private static Set<String> read(String file) {
        try {
            return new ClassPathResource(file, PasswordRules.class)
                    .getContentAsString(StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
