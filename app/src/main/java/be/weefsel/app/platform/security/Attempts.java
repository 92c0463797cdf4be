package be.weefsel.app.platform.security;

import be.weefsel.app.platform.security.RateLimit.Allowance;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Counts attempts in the database, so that all instances count together.
@Component
class Attempts {
    private final JdbcClient database;

    Attempts(JdbcClient database) {
        this.database = database;
    }

    /// Counts this attempt, and says whether it still lies within the allowance.
    boolean isWithin(Allowance allowance, String who) {
        var times =
                database.sql(
                                """
                                insert into platform.attempt (what, who, slot, times)
                                values (:what, :who, date_bin(make_interval(secs => :seconds), now(), 'epoch'), 1)
                                on conflict (what, who, slot) do update set times = attempt.times + 1
                                returning times
                                """)
                        .param("what", allowance.what())
                        .param("who", who)
                        .param("seconds", allowance.within().toSeconds())
                        .query(Integer.class)
                        .single();
        if (times == 1) {
            forgetOld(allowance);
        }
        return times <= allowance.times();
    }

    private void forgetOld(Allowance allowance) {
        database.sql(
                        "delete from platform.attempt where what = :what and slot < now() - make_interval(secs => :seconds)")
                .param("what", allowance.what())
                .param("seconds", allowance.within().toSeconds() * 2)
                .update();
    }
}
