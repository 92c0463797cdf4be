package be.weefsel.app.platform.people;

import be.weefsel.app.platform.text.Language;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/// The people with an account.
@Component
public class People {
    /// BCrypt reads no more bytes of a password than this.
    public static final int LONGEST_PASSWORD_BYTES = 72;

    public static final int SHORTEST_PASSWORD = 10;

    private final JdbcClient database;
    private final Affiliations affiliations;
    private final PasswordEncoder passwords;

    People(JdbcClient database, Affiliations affiliations, PasswordEncoder passwords) {
        this.database = database;
        this.affiliations = affiliations;
        this.passwords = passwords;
    }

    public Optional<Person> findPerson(long id) {
        return database.sql(
                        """
                        select id, email, name, language, role, affiliations, seats
                        from platform.person_with_rights
                        where id = :id
                        """)
                .param("id", id)
                .query(People::person)
                .optional();
    }

    /// The person who acts with this account, unless it is blocked.
    Optional<Person> findUnblocked(long id) {
        return database.sql(
                        """
                        select id, email, name, language, role, affiliations, seats
                        from platform.person_with_rights
                        where id = :id and blocked_at is null
                        """)
                .param("id", id)
                .query(People::person)
                .optional();
    }

    /// The account with this address, however it is written; not one that is blocked.
    public Optional<Person> findByEmail(String email) {
        return database.sql(
                        """
                        select id, email, name, language, role, affiliations, seats
                        from platform.person_with_rights
                        where email = :email and blocked_at is null
                        """)
                .param("email", bare(email))
                .query(People::person)
                .optional();
    }

    /// Whether somebody has this address, blocked or not.
    public boolean isKnown(String email) {
        return database.sql("select exists (select from platform.person where email = :email)")
                .param("email", bare(email))
                .query(Boolean.class)
                .single();
    }

    /// Those who act for the organisation and are not blocked, in the order in which they came.
    public List<Person> listPeopleOf(String organisation) {
        return database.sql(
                        """
                        select id, email, name, language, role, affiliations, seats
                        from platform.person_with_rights
                        where blocked_at is null
                            and id in (
                                select person from platform.affiliation
                                where organisation = :organisation
                            )
                        order by id
                        """)
                .param("organisation", organisation)
                .query(People::person)
                .list();
    }

    /// In the order in which they came, without those who are blocked.
    public List<Person> listFacilitators() {
        return database.sql(
                        """
                        select id, email, name, language, role, affiliations, seats
                        from platform.person_with_rights
                        where role = 'facilitator' and blocked_at is null
                        order by id
                        """)
                .query(People::person)
                .list();
    }

    /// How many people have an account, by role; roles that nobody has are left out.
    public Map<Role, Integer> countByRole() {
        var counts = new EnumMap<Role, Integer>(Role.class);
        database.sql("select role, count(*)::int as people from platform.person group by role")
                .query(row -> {
                    counts.put(Role.ofCode(row.getString("role")), row.getInt("people"));
                });
        return counts;
    }

    /// @param role what the person does; not [Role#VISITOR]
    /// @throws org.springframework.dao.DuplicateKeyException when somebody signs in with that
    ///   address already
    public Person add(
            String email,
            String name,
            Language language,
            Role role,
            Optional<String> organisation,
            String password) {
        return insert(
                email, name, language, role, organisation, Optional.of(passwords.encode(password)));
    }

    /// Somebody who will choose her password herself.
    ///
    /// @throws org.springframework.dao.DuplicateKeyException when somebody signs in with that
    ///   address already
    public Person invite(
            String email,
            String name,
            Language language,
            Role role,
            Optional<String> organisation) {
        return insert(email, name, language, role, organisation, Optional.empty());
    }

    private Person insert(
            String email,
            String name,
            Language language,
            Role role,
            Optional<String> organisation,
            Optional<String> passwordHash) {
        var address = bare(email);
        var id =
                database.sql(
                                """
                                insert into platform.person
                                    (email, name, language, role, password_hash)
                                values (:email, :name, :language, :role, :hash)
                                returning id
                                """)
                        .param("email", address)
                        .param("name", name.strip())
                        .param("language", language.code())
                        .param("role", role.code())
                        .param("hash", passwordHash.orElse(null))
                        .query(Long.class)
                        .single();
        organisation.ifPresent(key -> affiliations.add(id, key));
        return findPerson(id).orElseThrow();
    }

    /// Everybody, by name.
    public List<Account> listAccounts() {
        return database.sql(
                        """
                        select id, email, name, language, role, affiliations, seats,
                            password_hash is not null as has_password, signed_in_at, blocked_at
                        from platform.person_with_rights
                        order by name, id
                        """)
                .query(People::account)
                .list();
    }

    public Optional<Account> findAccount(long id) {
        return database.sql(
                        """
                        select id, email, name, language, role, affiliations, seats,
                            password_hash is not null as has_password, signed_in_at, blocked_at
                        from platform.person_with_rights
                        where id = :id
                        """)
                .param("id", id)
                .query(People::account)
                .optional();
    }

    public void choosePassword(long id, String password) {
        database.sql("update platform.person set password_hash = :hash where id = :id")
                .param("hash", passwords.encode(password))
                .param("id", id)
                .update();
    }

    public void chooseLanguage(long id, Language language) {
        database.sql("update platform.person set language = :language where id = :id")
                .param("language", language.code())
                .param("id", id)
                .update();
    }

    /// Gives these seats, and no others.
    public void changeSeats(long id, Set<Seat> seats) {
        database.sql("delete from platform.seat where person = :id").param("id", id).update();
        for (var seat : seats) {
            database.sql(
                            """
                            insert into platform.seat (person, body, cluster)
                            values (:id, :body, :cluster)
                            """)
                    .param("id", id)
                    .param("body", seat.body().code())
                    .param("cluster", seat.cluster())
                    .update();
        }
    }

    /// Those with a seat in this factory who are not blocked, in the order in which they came.
    public List<Person> listSeated(String cluster) {
        return database.sql(
                        """
                        select id, email, name, language, role, affiliations, seats
                        from platform.person_with_rights
                        where blocked_at is null
                            and id in (select person from platform.seat where cluster = :cluster)
                        order by id
                        """)
                .param("cluster", cluster)
                .query(People::person)
                .list();
    }

    public void changeRole(long id, Role role) {
        database.sql("update platform.person set role = :role where id = :id")
                .param("role", role.code())
                .param("id", id)
                .update();
    }

    public void block(long id, Instant at) {
        database.sql("update platform.person set blocked_at = :at where id = :id")
                .param("at", Timestamp.from(at))
                .param("id", id)
                .update();
    }

    public void unblock(long id) {
        database.sql("update platform.person set blocked_at = null where id = :id")
                .param("id", id)
                .update();
    }

    public void keepSignIn(long id, Instant at) {
        database.sql("update platform.person set signed_in_at = :at where id = :id")
                .param("at", Timestamp.from(at))
                .param("id", id)
                .update();
    }

    /// Whether this is the password that somebody signs in with; never for who has none.
    public boolean hasPassword(long id, String typed) {
        return database.sql("select password_hash from platform.person where id = :id")
                .param("id", id)
                .query((row, number) -> Optional.ofNullable(row.getString("password_hash")))
                .optional()
                .flatMap(hash -> hash)
                .filter(hash -> passwords.matches(typed, hash))
                .isPresent();
    }

    /// Signs a person out everywhere.
    public void endSessions(long id) {
        database.sql("delete from platform.session where principal_name = :person")
                .param("person", Long.toString(id))
                .update();
    }

    /// What is needed to compare a password that somebody typed; empty for who has none yet, or is
    /// blocked.
    Optional<Credentials> findCredentials(String email) {
        return database.sql(
                        """
                        select id, role, password_hash from platform.person
                        where email = :email and password_hash is not null and blocked_at is null
                        """)
                .param("email", bare(email))
                .query((row, number) ->
                        new Credentials(
                                row.getLong("id"),
                                Role.ofCode(row.getString("role")),
                                row.getString("password_hash")))
                .optional();
    }

    record Credentials(long person, Role role, String passwordHash) {}

    private static String bare(String email) {
        return email.strip().toLowerCase(Locale.ROOT);
    }

    private static Account account(ResultSet row, int number) throws SQLException {
        return new Account(
                person(row, number),
                row.getBoolean("has_password"),
                Optional.ofNullable(row.getTimestamp("signed_in_at")).map(Timestamp::toInstant),
                Optional.ofNullable(row.getTimestamp("blocked_at")).map(Timestamp::toInstant));
    }

    private static Person person(ResultSet row, int number) throws SQLException {
        return new Person(
                row.getLong("id"),
                row.getString("email"),
                row.getString("name"),
                Language.ofCode(row.getString("language")),
                Role.ofCode(row.getString("role")),
                codes(row, "affiliations").map(Affiliation::ofCode).toList(),
                codes(row, "seats")
                        .map(code -> Seat.findByCode(code).orElseThrow())
                        .collect(Collectors.toSet()));
    }

    private static Stream<String> codes(ResultSet row, String column) throws SQLException {
        return Stream.of((String[]) row.getArray(column).getArray());
    }
}
