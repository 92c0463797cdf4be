package be.weefsel.app.platform.oidc;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Who is known elsewhere under which subject.
@Component
class IdentityStore {
    private final JdbcClient database;

    IdentityStore(JdbcClient database) {
        this.database = database;
    }

    Optional<Long> findPerson(String issuer, String subject) {
        return database.sql(
                        """
                        select person from platform.identity
                        where issuer = :issuer and subject = :subject
                        """)
                .param("issuer", issuer)
                .param("subject", subject)
                .query(Long.class)
                .optional();
    }

    boolean isLinked(long person, String issuer) {
        return database.sql(
                        """
                        select exists (
                            select from platform.identity
                            where person = :person and issuer = :issuer
                        )
                        """)
                .param("person", person)
                .param("issuer", issuer)
                .query(Boolean.class)
                .single();
    }

    void link(long person, Attested attested, Instant at) {
        database.sql(
                        """
                        insert into platform.identity (issuer, subject, person, linked_at)
                        values (:issuer, :subject, :person, :at)
                        """)
                .param("issuer", attested.issuer())
                .param("subject", attested.subject())
                .param("person", person)
                .param("at", Timestamp.from(at))
                .update();
    }
}
