package be.weefsel.app.platform.people;

import be.weefsel.app.platform.text.Language;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
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
    private final PasswordEncoder passwords;

    People(JdbcClient database, PasswordEncoder passwords) {
        this.database = database;
        this.passwords = passwords;
    }

    public Optional<Person> findPerson(long id) {
        return database.sql(
                        """
                        select id, email, name, language, role, organisation
                        from platform.person
                        where id = :id
                        """)
                .param("id", id)
                .query(People::person)
                .optional();
    }

    /// Those who act for the organisation, in the order in which they came.
    public List<Person> listPeopleOf(String organisation) {
        return database.sql(
                        """
                        select id, email, name, language, role, organisation
                        from platform.person
                        where organisation = :organisation
                        order by id
                        """)
                .param("organisation", organisation)
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
        var address = email.strip().toLowerCase(Locale.ROOT);
        var id =
                database.sql(
                                """
                                insert into platform.person
                                    (email, name, language, role, organisation, password_hash)
                                values (:email, :name, :language, :role, :organisation, :hash)
                                returning id
                                """)
                        .param("email", address)
                        .param("name", name.strip())
                        .param("language", language.code())
                        .param("role", role.code())
                        .param("organisation", organisation.orElse(null))
                        .param("hash", passwords.encode(password))
                        .query(Long.class)
                        .single();
        return new Person(id, address, name.strip(), language, role, organisation);
    }

    /// What is needed to compare a password that somebody typed.
    Optional<Credentials> findCredentials(String email) {
        return database.sql(
                        "select id, role, password_hash from platform.person where email = :email")
                .param("email", email.strip().toLowerCase(Locale.ROOT))
                .query((row, number) ->
                        new Credentials(
                                row.getLong("id"),
                                Role.ofCode(row.getString("role")),
                                row.getString("password_hash")))
                .optional();
    }

    record Credentials(long person, Role role, String passwordHash) {}

    private static Person person(ResultSet row, int number) throws SQLException {
        return new Person(
                row.getLong("id"),
                row.getString("email"),
                row.getString("name"),
                Language.ofCode(row.getString("language")),
                Role.ofCode(row.getString("role")),
                Optional.ofNullable(row.getString("organisation")));
    }
}
