package be.weefsel.app.settings;

import be.weefsel.app.platform.account.BlockedAccounts;
import be.weefsel.app.platform.mail.Letters;
import be.weefsel.app.platform.people.NotAllowed;
import be.weefsel.app.platform.people.Participation;
import be.weefsel.app.platform.people.Reader;
import be.weefsel.app.platform.retention.RetentionPeriods;
import be.weefsel.app.platform.retention.Retentions;
import be.weefsel.app.platform.text.Reason;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// How long the administrator lets the network keep what names people. What a change removes cannot
/// come back, so she hears of it first.
@Component
public class RetentionKeeping {
    private final Retentions retentions;
    private final Letters letters;
    private final BlockedAccounts accounts;
    private final Clock clock;

    RetentionKeeping(
            Retentions retentions, Letters letters, BlockedAccounts accounts, Clock clock) {
        this.retentions = retentions;
        this.letters = letters;
        this.accounts = accounts;
        this.clock = clock;
    }

    public RetentionPeriods periods() {
        return retentions.periods();
    }

    @Transactional
    public Retaining change(Reader by, RetentionPlan plan) {
        checkMayChange(by);
        var before = retentions.holdPeriods();
        var objections = objections(plan, before);
        if (!objections.isEmpty()) {
            return new Retaining.Incomplete(plan.openedWith(before, ""), objections);
        }
        var after = plan.periods();
        var effect = effectOf(after);
        if (!after.equals(before)
                && !effect.isNothing()
                && !effect.fingerprint().equals(plan.seen())) {
            return new Retaining.Asks(plan.openedWith(before, effect.fingerprint()), effect);
        }
        return new Retaining.Changed(retentions.change(by, after));
    }

    /// Takes back a change, as long as nothing was changed since. What that removes is asked about
    /// as well.
    ///
    /// @return empty when something was changed since
    @Transactional
    public Optional<Retaining> undo(Reader by, long change) {
        checkMayChange(by);
        return retentions
                .findBefore(change)
                .map(before ->
                        change(
                                by,
                                RetentionPlan.of(before).openedWith(retentions.holdPeriods(), "")));
    }

    private static Map<String, Reason> objections(RetentionPlan plan, RetentionPeriods now) {
        return plan.edition().equals(RetentionPlan.editionOf(now))
                ? RulesForRetention.objections(plan)
                : Map.of(
                        "letters",
                        Reason.of(
                                "settings.retention.meanwhile",
                                now.letterDays(),
                                now.blockedMonths()));
    }

    private RetentionEffect effectOf(RetentionPeriods periods) {
        return new RetentionEffect(
                letters.countForgotten(periods.oldestLetter(clock)), accounts.countDue(periods));
    }

    private static void checkMayChange(Reader by) {
        if (!Participation.keepsInstallation(by)) {
            throw new NotAllowed();
        }
    }
}
