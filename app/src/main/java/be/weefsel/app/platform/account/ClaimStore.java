package be.weefsel.app.platform.account;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Keeps claims, also those that were decided.
@Component
class ClaimStore {
    private final JdbcClient database;

    ClaimStore(JdbcClient database) {
        this.database = database;
    }

    /// Nothing new when the same claim waits already.
    void insert(long person, ClaimPlan plan, Instant askedAt) {
        database.sql(
                        """
                        insert into platform.claim
                            (person, organisation, number, name, why, asked_at)
                        values (:person, :organisation, :number, :name, :why, :asked_at)
                        on conflict do nothing
                        """)
                .param("person", person)
                .param("organisation", plan.organisation().orElse(null))
                .param("number", plan.number())
                .param("name", plan.organisationName())
                .param("why", plan.why())
                .param("asked_at", Timestamp.from(askedAt))
                .update();
    }

    /// The oldest first, of those who have shown that their address is theirs and are not blocked.
    List<Claim> waiting() {
        return database.sql(
                        """
                        select claim.id, person, organisation, number, claim.name, why, asked_at
                        from platform.claim join platform.person on person.id = claim.person
                        where decided_at is null and blocked_at is null
                            and (password_hash is not null or signed_in_at is not null)
                        order by asked_at, claim.id
                        """)
                .query(ClaimStore::claim)
                .list();
    }

    /// Locks it until the transaction ends; empty when it was decided already.
    Optional<Claim> findForUpdate(long id) {
        return database.sql(
                        """
                        select id, person, organisation, number, name, why, asked_at
                        from platform.claim
                        where id = :id and decided_at is null
                        for update
                        """)
                .param("id", id)
                .query(ClaimStore::claim)
                .optional();
    }

    void decide(long id, boolean approved, long by, Instant at) {
        database.sql(
                        """
                        update platform.claim
                        set approved = :approved, decided_by = :by, decided_at = :at
                        where id = :id
                        """)
                .param("approved", approved)
                .param("by", by)
                .param("at", Timestamp.from(at))
                .param("id", id)
                .update();
    }

    /// Accounts that came into being with a claim, and whose address nobody confirmed in time.
    void forgetUnconfirmed(Instant before) {
        database.sql(
                        """
                        delete from platform.person
                        where password_hash is null and signed_in_at is null
                            and id in (
                                select person from platform.claim
                                where decided_at is null and asked_at < :before
                            )
                            and id not in (select person from platform.affiliation)
                        """)
                .param("before", Timestamp.from(before))
                .update();
    }

    private static Claim claim(ResultSet row, int number) throws SQLException {
        return new Claim(
                row.getLong("id"),
                row.getLong("person"),
                Optional.ofNullable(row.getString("organisation")),
                row.getString("number"),
                row.getString("name"),
                row.getString("why"),
                row.getTimestamp("asked_at").toInstant());
    }
}
