package be.weefsel.app.actors.store;

import be.weefsel.app.actors.ContactPerson;
import be.weefsel.app.platform.database.Columns;
import be.weefsel.app.platform.database.Row;
import be.weefsel.app.platform.text.Language;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Contact persons in the database. Nothing else reads this table.
@Component
public class ContactStore {
    private final JdbcClient database;

    ContactStore(JdbcClient database) {
        this.database = database;
    }

    public List<ContactPerson> contactsOf(String organisation) {
        return database.sql(
                        """
                        select number, organisation, name, email, phone, task, language, consent_on
                        from actors.contact_person
                        where organisation = :organisation
                        order by number
                        """)
                .param("organisation", organisation)
                .query(ContactStore::contact)
                .list();
    }

    public void insert(ContactPerson contact) {
        var columns =
                new Columns()
                        .value("organisation", contact.organisation())
                        .value("name", contact.name())
                        .value("email", contact.email())
                        .value("phone", contact.phone())
                        .value("task", contact.task())
                        .value("language", contact.language().code())
                        .value("consent_on", contact.consentOn());
        database.sql(columns.insertInto("actors.contact_person")).params(columns.toMap()).update();
    }

    public void delete(long number) {
        database.sql("delete from actors.contact_person where number = :number")
                .param("number", number)
                .update();
    }

    private static ContactPerson contact(ResultSet result, int line) throws SQLException {
        var row = new Row(result);
        return new ContactPerson(
                result.getLong("number"),
                row.string("organisation"),
                row.string("name"),
                row.string("email"),
                row.string("phone"),
                row.string("task"),
                Language.ofCode(row.string("language")),
                result.getObject("consent_on", LocalDate.class));
    }
}
