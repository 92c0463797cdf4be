package be.weefsel.app.platform.views;

import be.weefsel.app.platform.people.Person;
import be.weefsel.app.platform.text.Reason;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Saved views; each person sees her own.
@Component
public class SavedViews {
    public static final int LONGEST_NAME = 80;

    /// A page of Weefsel itself: a link must not lead to a stranger's.
    private static final Pattern PATH =
            Pattern.compile("/[a-z][\\w/-]*(\\?[\\w.~%=&+*-]{0,1000})?");

    private static final int MOST = 50;

    private final JdbcClient database;

    SavedViews(JdbcClient database) {
        this.database = database;
    }

    /// In the order of their names.
    public List<SavedView> of(Person person) {
        return database.sql(
                        """
                        select number, name, path from platform.saved_view
                        where person = :person
                        order by lower(name), number
                        """)
                .param("person", person.id())
                .query((row, line) ->
                        new SavedView(
                                row.getLong("number"),
                                row.getString("name"),
                                row.getString("path")))
                .list();
    }

    public static boolean canBeSaved(String path) {
        return PATH.matcher(path).matches();
    }

    /// Why a view cannot be saved under this name; empty when it can.
    public Optional<Reason> objectionTo(Person person, String name) {
        if (name.isBlank()) {
            return Optional.of(Reason.of("platform.views.name-missing"));
        }
        if (name.strip().length() > LONGEST_NAME) {
            return Optional.of(Reason.of("platform.views.name-long", LONGEST_NAME));
        }
        return of(person).size() < MOST
                ? Optional.empty()
                : Optional.of(Reason.of("platform.views.too-many", MOST));
    }

    /// @throws IllegalArgumentException when the path is none of Weefsel's own
    public void save(Person person, String name, String path) {
        if (!canBeSaved(path)) {
            throw new IllegalArgumentException("This path cannot be saved (%s).".formatted(path));
        }
        database.sql(
                        """
                        insert into platform.saved_view (person, name, path)
                        values (:person, :name, :path)
                        """)
                .param("person", person.id())
                .param("name", name.strip())
                .param("path", path)
                .update();
    }

    /// @return whether it was there, and hers
    public boolean remove(Person person, long number) {
        return database.sql(
                                """
                                delete from platform.saved_view
                                where number = :number and person = :person
                                """)
                        .param("number", number)
                        .param("person", person.id())
                        .update()
                > 0;
    }
}
