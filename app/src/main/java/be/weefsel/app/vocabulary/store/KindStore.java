package be.weefsel.app.vocabulary.store;

import be.weefsel.app.platform.database.Row;
import be.weefsel.app.vocabulary.Kind;
import be.weefsel.app.vocabulary.Side;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Kinds of organisation and of offer in the database.
@Component
public class KindStore {
    private final JdbcClient database;

    KindStore(JdbcClient database) {
        this.database = database;
    }

    /// Those of organisations first, each sort in the network's own order.
    public List<Kind> kinds() {
        return database.sql(
                        """
                        select code, sort, side, built_in, name_nl, name_fr, name_en, name_original,
                            in_use, position
                        from vocabulary.kind
                        order by sort desc, position, code
                        """)
                .query(KindStore::kind)
                .list();
    }

    private static Kind kind(ResultSet result, int number) throws SQLException {
        var row = new Row(result);
        return new Kind(
                Kind.Sort.ofCode(row.string("sort")),
                row.string("code"),
                row.findString("side").map(Side::ofCode),
                row.is("built_in"),
                row.findText("name"),
                row.is("in_use"),
                row.integer("position"));
    }
}
