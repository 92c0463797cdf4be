package be.weefsel.app.settings;

import be.weefsel.app.platform.retention.RetentionPeriods;

/// What somebody fills in about how long is kept what names people, not checked yet.
///
/// @param edition of what stood in the form when it was opened
/// @param seen the effect that was told before, see [RetentionEffect#fingerprint]
public record RetentionPlan(String letterDays, String blockedMonths, String edition, String seen) {

    /// The periods as they stand, in a form that is opened now.
    public static RetentionPlan of(RetentionPeriods periods) {
        return new RetentionPlan(
                Integer.toString(periods.letterDays()),
                Integer.toString(periods.blockedMonths()),
                editionOf(periods),
                "");
    }

    static String editionOf(RetentionPeriods periods) {
        return "%d-%d".formatted(periods.letterDays(), periods.blockedMonths());
    }

    /// The same form, opened again now.
    RetentionPlan openedWith(RetentionPeriods now, String told) {
        return new RetentionPlan(letterDays, blockedMonths, editionOf(now), told);
    }

    /// What was filled in, when no rule objects.
    RetentionPeriods periods() {
        return new RetentionPeriods(Integer.parseInt(letterDays), Integer.parseInt(blockedMonths));
    }
}
