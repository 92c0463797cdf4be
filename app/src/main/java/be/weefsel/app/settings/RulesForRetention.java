package be.weefsel.app.settings;

import be.weefsel.app.platform.retention.RetentionPeriods;
import be.weefsel.app.platform.text.Reason;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/// What is needed of the periods: each has a reason not to be shorter, and one not to be longer.
final class RulesForRetention {
    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,6}");

    private static final List<FieldRule<RetentionPlan>> RULES =
            List.of(
                    new FieldRule<>(
                            "letters",
                            plan ->
                                    isBetween(
                                            plan.letterDays(),
                                            RetentionPeriods.FEWEST_LETTER_DAYS,
                                            RetentionPeriods.MOST_LETTER_DAYS,
                                            "settings.retention.letters-wrong")),
                    new FieldRule<>(
                            "blocked",
                            plan ->
                                    isBetween(
                                            plan.blockedMonths(),
                                            RetentionPeriods.FEWEST_BLOCKED_MONTHS,
                                            RetentionPeriods.MOST_BLOCKED_MONTHS,
                                            "settings.retention.blocked-wrong")));

    private RulesForRetention() {}

    static Map<String, Reason> objections(RetentionPlan plan) {
        return FieldRule.objections(RULES, plan);
    }

    private static Optional<Reason> isBetween(String typed, int fewest, int most, String key) {
        return FieldRule.when(
                !NUMBER.matcher(typed).matches()
                        || Integer.parseInt(typed) < fewest
                        || Integer.parseInt(typed) > most,
                key,
                fewest,
                most);
    }
}
