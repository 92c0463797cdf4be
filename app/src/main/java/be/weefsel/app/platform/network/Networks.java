package be.weefsel.app.platform.network;

import be.weefsel.app.platform.database.Columns;
import be.weefsel.app.platform.text.Language;
import be.weefsel.app.platform.text.TranslatedText;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The profile of this network.
@Component
public class Networks {
    private final JdbcClient database;

    Networks(JdbcClient database) {
        this.database = database;
    }

    /// Empty until the first-run page, or the demonstration, has founded the network.
    public Optional<Network> findNetwork() {
        return database.sql(
                        """
                        select name_nl, name_fr, name_en, languages, areas, demo,
                            contact_office, contact_email, contact_phone, contact_address, reply_to
                        from platform.network
                        """)
                .query(Networks::network)
                .optional();
    }

    /// @throws org.springframework.dao.DuplicateKeyException when this database has a network
    ///   already
    public void found(Network network) {
        database.sql(
                        """
                        insert into platform.network
                            (name_nl, name_fr, name_en, languages, areas, demo,
                            contact_office, contact_email, contact_phone, contact_address, reply_to)
                        values
                            (:name_nl, :name_fr, :name_en, :languages, :areas, :demo,
                            :contact_office, :contact_email, :contact_phone, :contact_address,
                            :reply_to)
                        """)
                .params(columns(network))
                .update();
    }

    /// Takes the place of what was known, but for whether it is the demonstration.
    ///
    /// @throws IllegalStateException when there is no network yet
    public void change(Network network) {
        var changed =
                database.sql(
                                """
                                update platform.network
                                set name_nl = :name_nl, name_fr = :name_fr, name_en = :name_en,
                                    languages = :languages, areas = :areas,
                                    contact_office = :contact_office,
                                    contact_email = :contact_email,
                                    contact_phone = :contact_phone,
                                    contact_address = :contact_address,
                                    reply_to = :reply_to
                                """)
                        .params(columns(network))
                        .update();
        if (changed == 0) {
            throw new IllegalStateException("There is no network to change.");
        }
    }

    private static Map<String, @Nullable Object> columns(Network network) {
        var contact = network.contact();
        var columns =
                new Columns()
                        .languages("languages", network.languages())
                        .strings("areas", network.areas())
                        .value("demo", network.demo())
                        .value("contact_office", contact.map(PublicContact::office).orElse(""))
                        .value("contact_email", contact.map(PublicContact::email).orElse(""))
                        .value("contact_phone", contact.map(PublicContact::phone).orElse(""))
                        .value("contact_address", contact.map(PublicContact::address).orElse(""))
                        .value("reply_to", network.replyTo().orElse(""));
        for (var language : Language.values()) {
            columns.value("name_" + language.code(), network.name().exactly(language));
        }
        return columns.toMap();
    }

    private static Network network(ResultSet row, int number) throws SQLException {
        return new Network(
                TranslatedText.of(
                        row.getString("name_nl"),
                        row.getString("name_fr"),
                        row.getString("name_en")),
                strings(row.getArray("languages")).stream().map(Language::ofCode).toList(),
                strings(row.getArray("areas")),
                row.getBoolean("demo"),
                PublicContact.find(
                        row.getString("contact_office"),
                        row.getString("contact_email"),
                        row.getString("contact_phone"),
                        row.getString("contact_address")),
                Optional.of(row.getString("reply_to")).filter(address -> !address.isEmpty()));
    }

    private static List<String> strings(Array array) throws SQLException {
        return Arrays.asList((String[]) array.getArray());
    }
}
