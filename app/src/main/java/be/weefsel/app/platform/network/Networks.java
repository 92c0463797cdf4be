package be.weefsel.app.platform.network;

import be.weefsel.app.platform.text.Language;
import be.weefsel.app.platform.text.TranslatedText;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
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
                        select name_nl, name_fr, name_en, languages, areas, demo
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
                        insert into platform.network (name_nl, name_fr, name_en, languages, areas, demo)
                        values (:nl, :fr, :en, :languages, :areas, :demo)
                        """)
                .param("nl", network.name().exactly(Language.NL))
                .param("fr", network.name().exactly(Language.FR))
                .param("en", network.name().exactly(Language.EN))
                .param(
                        "languages",
                        network.languages().stream().map(Language::code).toArray(String[]::new))
                .param("areas", network.areas().toArray(String[]::new))
                .param("demo", network.demo())
                .update();
    }

    private static Network network(ResultSet row, int number) throws SQLException {
        return new Network(
                TranslatedText.of(
                        row.getString("name_nl"),
                        row.getString("name_fr"),
                        row.getString("name_en")),
                strings(row.getArray("languages")).stream().map(Language::ofCode).toList(),
                strings(row.getArray("areas")),
                row.getBoolean("demo"));
    }

    private static List<String> strings(Array array) throws SQLException {
        return Arrays.asList((String[]) array.getArray());
    }
}
