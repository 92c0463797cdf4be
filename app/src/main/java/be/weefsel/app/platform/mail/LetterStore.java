package be.weefsel.app.platform.mail;

import be.weefsel.app.platform.mail.PostedLetter.State;
import be.weefsel.app.platform.text.Language;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.ObjectMapper;

/// Letters in the database.
@Component
class LetterStore {
    private static final String LETTERS =
            """
            select letter.id, person, coalesce(name, to_name) as name,
                coalesce(email, to_email) as email, about, kind, letter.language, subject,
                content, state, posted_at, attempts, sent_at
            from platform.letter left join platform.person on person.id = letter.person
            """;

    private final JdbcClient database;
    private final ObjectMapper json;

    LetterStore(JdbcClient database, ObjectMapper json) {
        this.database = database;
        this.json = json;
    }

    /// @return number of the letter
    long insert(long person, Letter letter, State state, Instant posted, Instant due) {
        return insert(Optional.of(person), Optional.empty(), letter, state, posted, due);
    }

    /// A letter to somebody without an account.
    void insert(Addressee to, Letter letter, State state, Instant posted) {
        insert(Optional.empty(), Optional.of(to), letter, state, posted, posted);
    }

    private long insert(
            Optional<Long> person,
            Optional<Addressee> to,
            Letter letter,
            State state,
            Instant posted,
            Instant due) {
        return database.sql(
                        """
                        insert into platform.letter
                            (person, to_name, to_email, about, kind, language, subject, content,
                             state, posted_at, due_at)
                        values (:person, :name, :email, :about, :kind, :language, :subject,
                            cast(:content as jsonb), :state, :posted, :due)
                        returning id
                        """)
                .param("person", person.orElse(null))
                .param("name", to.map(Addressee::name).orElse(null))
                .param("email", to.map(Addressee::email).orElse(null))
                .param("about", to.map(Addressee::about).orElse(null))
                .param("kind", letter.kind().code())
                .param("language", letter.language().code())
                .param("subject", letter.subject())
                .param("content", json.writeValueAsString(letter.content()))
                .param("state", state.code())
                .param("posted", Timestamp.from(posted))
                .param("due", Timestamp.from(due))
                .query(Long.class)
                .single();
    }

    /// The letter to send first, for this transaction alone: others pass it by.
    Optional<PostedLetter> lockNextToSend(Instant now) {
        return database.sql(
                        LETTERS
                                + """
                                where state = 'waiting' and due_at <= :now
                                order by due_at, letter.id
                                limit 1
                                for update of letter skip locked
                                """)
                .param("now", Timestamp.from(now))
                .query(this::letter)
                .optional();
    }

    List<Long> peopleWithDigestDue(Instant now) {
        return database.sql(
                        """
                        select distinct person from platform.letter
                        where state = 'held' and due_at <= :now
                        order by person
                        """)
                .param("now", Timestamp.from(now))
                .query((row, number) -> row.getLong(1))
                .list();
    }

    /// What is due for the digest of one person, for this transaction alone; nothing when another
    /// gathers it at this moment.
    List<Long> lockDue(long person, Instant now) {
        return database.sql(
                        """
                        select id from platform.letter
                        where person = :person and state = 'held' and due_at <= :now
                        order by posted_at, id
                        for update skip locked
                        """)
                .param("person", person)
                .param("now", Timestamp.from(now))
                .query((row, number) -> row.getLong(1))
                .list();
    }

    void gather(Collection<Long> letters, long digest) {
        database.sql(
                        """
                        update platform.letter set state = 'gathered', digest = :digest
                        where id = any(:letters)
                        """)
                .param("digest", digest)
                .param("letters", letters.toArray(Long[]::new))
                .update();
    }

    /// What went into a digest, oldest first.
    List<PostedLetter> gatheredIn(long digest) {
        return database.sql(
                        LETTERS
                                + """
                                where digest = :digest
                                order by posted_at, letter.id
                                """)
                .param("digest", digest)
                .query(this::letter)
                .list();
    }

    void markSent(long letter, Instant at) {
        database.sql("update platform.letter set state = 'sent', sent_at = :at where id = :letter")
                .param("at", Timestamp.from(at))
                .param("letter", letter)
                .update();
    }

    void markForLater(long letter, Instant due) {
        database.sql(
                        """
                        update platform.letter set attempts = attempts + 1, due_at = :due
                        where id = :letter
                        """)
                .param("due", Timestamp.from(due))
                .param("letter", letter)
                .update();
    }

    void markFailed(long letter) {
        database.sql(
                        """
                        update platform.letter set attempts = attempts + 1, state = 'failed'
                        where id = :letter
                        """)
                .param("letter", letter)
                .update();
    }

    /// A letter that was given up is tried again from the beginning.
    ///
    /// @return whether it had been given up
    boolean revive(long letter, Instant due) {
        return database.sql(
                                """
                                update platform.letter
                                set state = 'waiting', attempts = 0, due_at = :due
                                where id = :letter and state = 'failed'
                                """)
                        .param("letter", letter)
                        .param("due", Timestamp.from(due))
                        .update()
                > 0;
    }

    Optional<PostedLetter> find(long letter) {
        return database.sql(
                        LETTERS
                                + """
                                where letter.id = :letter
                                """)
                .param("letter", letter)
                .query(this::letter)
                .optional();
    }

    /// The newest first, those that failed before all others.
    List<PostedLetter> newest(int most) {
        return database.sql(
                        LETTERS
                                + """
                                order by state = 'failed' desc, posted_at desc, letter.id desc
                                limit :most
                                """)
                .param("most", most)
                .query(this::letter)
                .list();
    }

    Map<State, Integer> countByState() {
        var counts = new EnumMap<State, Integer>(State.class);
        database.sql("select state, count(*)::int as letters from platform.letter group by state")
                .query(row -> {
                    counts.put(State.ofCode(row.getString("state")), row.getInt("letters"));
                });
        return counts;
    }

    /// Letters on their way stay.
    ///
    /// @return how many were removed
    int removePostedBefore(Instant day) {
        return database.sql(
                        """
                        delete from platform.letter
                        where posted_at < :day and state not in ('held', 'waiting')
                        """)
                .param("day", Timestamp.from(day))
                .update();
    }

    /// How many [#removePostedBefore] would remove.
    int countPostedBefore(Instant day) {
        return database.sql(
                        """
                        select count(*)::int from platform.letter
                        where posted_at < :day and state not in ('held', 'waiting')
                        """)
                .param("day", Timestamp.from(day))
                .query(Integer.class)
                .single();
    }

    /// Nothing for who has not come in yet, or is blocked.
    LetterChoice choiceOf(long person) {
        return database.sql(
                        """
                        select letters from platform.person
                        where id = :person and password_hash is not null and blocked_at is null
                        """)
                .param("person", person)
                .query(String.class)
                .optional()
                .flatMap(LetterChoice::findByCode)
                .orElse(LetterChoice.NONE);
    }

    void choose(long person, LetterChoice choice) {
        database.sql("update platform.person set letters = :choice where id = :person")
                .param("choice", choice.code())
                .param("person", person)
                .update();
    }

    /// What is held for a digest gets another state and another moment.
    void reschedule(long person, State state, Instant due) {
        database.sql(
                        """
                        update platform.letter set state = :state, due_at = :due
                        where person = :person and state = 'held'
                        """)
                .param("state", state.code())
                .param("due", Timestamp.from(due))
                .param("person", person)
                .update();
    }

    /// What waits to be sent is kept, and not sent any more.
    void keepWaiting() {
        database.sql("update platform.letter set state = 'kept' where state = 'waiting'").update();
    }

    void removeHeld(long person) {
        database.sql("delete from platform.letter where person = :person and state = 'held'")
                .param("person", person)
                .update();
    }

    void removeUnsent(long person) {
        database.sql(
                        """
                        delete from platform.letter
                        where person = :person and state in ('held', 'waiting')
                        """)
                .param("person", person)
                .update();
    }

    /// To somebody without an account.
    void removeTo(String email) {
        database.sql("delete from platform.letter where to_email = :email")
                .param("email", email)
                .update();
    }

    /// What is about this one thing and not sent yet goes.
    void removeUnsentAbout(String about) {
        database.sql("delete from platform.letter where about = :about and state = 'waiting'")
                .param("about", about)
                .update();
    }

    private PostedLetter letter(ResultSet row, int number) throws SQLException {
        return new PostedLetter(
                row.getLong("id"),
                Optional.ofNullable(row.getObject("person", Long.class)),
                row.getString("name"),
                row.getString("email"),
                Optional.ofNullable(row.getString("about")),
                new Letter(
                        Letter.Kind.ofCode(row.getString("kind")),
                        Language.ofCode(row.getString("language")),
                        row.getString("subject"),
                        json.readValue(row.getString("content"), Letter.Content.class)),
                State.ofCode(row.getString("state")),
                row.getTimestamp("posted_at").toInstant(),
                row.getInt("attempts"),
                Optional.ofNullable(row.getTimestamp("sent_at")).map(Timestamp::toInstant));
    }
}
