package be.weefsel.app.platform.token;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Base64;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Tokens: random, expiring, and known to the database by their hash only.
@Component
public class Tokens {
    private static final int BYTES = 32;

    private final JdbcClient database;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    Tokens(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /// A new token, which nobody can find out afterwards.
    public String issue(Purpose purpose, long person) {
        return issue(purpose, Optional.of(person), Optional.empty());
    }

    /// A new token for who has no account.
    ///
    /// @param about the one thing that it is for, such as `survey-request/17`
    public String issueAbout(Purpose purpose, String about) {
        return issue(purpose, Optional.empty(), Optional.of(about));
    }

    private String issue(Purpose purpose, Optional<Long> person, Optional<String> about) {
        var bytes = new byte[BYTES];
        random.nextBytes(bytes);
        var token = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        database.sql(
                        """
                        insert into platform.token (hash, purpose, person, about, expires_at)
                        values (:hash, :purpose, :person, :about, :expires)
                        """)
                .param("hash", hash(token))
                .param("purpose", purpose.code())
                .param("person", person.orElse(null))
                .param("about", about.orElse(null))
                .param("expires", Timestamp.from(clock.instant().plus(purpose.lasts())))
                .update();
        return token;
    }

    /// Whose token this is, as long as it lasts. It can be used again.
    ///
    /// @return number of the person
    public Optional<Long> find(Purpose purpose, String token) {
        return database.sql(
                        """
                        select person from platform.token
                        where hash = :hash and purpose = :purpose and expires_at > :now
                        """)
                .param("hash", hash(token))
                .param("purpose", purpose.code())
                .param("now", Timestamp.from(clock.instant()))
                .query(Long.class)
                .optional();
    }

    /// What this token is about, as long as it lasts. It can be used again.
    public Optional<String> findAbout(Purpose purpose, String token) {
        return database.sql(
                        """
                        select about from platform.token
                        where hash = :hash and purpose = :purpose and expires_at > :now
                        """)
                .param("hash", hash(token))
                .param("purpose", purpose.code())
                .param("now", Timestamp.from(clock.instant()))
                .query(String.class)
                .optional();
    }

    /// Whose token this is, once: of two who use it at the same moment, one hears that there is
    /// none.
    ///
    /// @return number of the person
    public Optional<Long> use(Purpose purpose, String token) {
        return database.sql(
                        """
                        delete from platform.token
                        where hash = :hash and purpose = :purpose and expires_at > :now
                        returning person
                        """)
                .param("hash", hash(token))
                .param("purpose", purpose.code())
                .param("now", Timestamp.from(clock.instant()))
                .query(Long.class)
                .optional();
    }

    /// All other ways in of this kind are closed.
    public void withdraw(Set<Purpose> purposes, long person) {
        database.sql(
                        """
                        delete from platform.token
                        where person = :person and purpose = any(:purposes)
                        """)
                .param("person", person)
                .param("purposes", purposes.stream().map(Purpose::code).toArray(String[]::new))
                .update();
    }

    /// All ways to this one thing are closed.
    public void withdrawAbout(Purpose purpose, String about) {
        database.sql("delete from platform.token where about = :about and purpose = :purpose")
                .param("about", about)
                .param("purpose", purpose.code())
                .update();
    }

    public void forgetExpired() {
        database.sql("delete from platform.token where expires_at <= :now")
                .param("now", Timestamp.from(clock.instant()))
                .update();
    }

    private static byte[] hash(String token) {
        try {
            return MessageDigest.getInstance("SHA-256")
                    .digest(token.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256.", e);
        }
    }
}
