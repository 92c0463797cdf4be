package be.weefsel.app.vocabulary.store;

import be.weefsel.app.platform.database.Columns;
import be.weefsel.app.platform.database.Row;
import be.weefsel.app.vocabulary.Kind;
import be.weefsel.app.vocabulary.Side;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/// Kinds of organisation and of offer in the database.
@Component
public class KindStore {
    private final JdbcClient database;

    private final TransactionTemplate nested;

    KindStore(JdbcClient database, PlatformTransactionManager transactions) {
        this.database = database;
        nested = new TransactionTemplate(transactions);
        nested.setPropagationBehavior(TransactionDefinition.PROPAGATION_NESTED);
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

    /// Nobody else decides about names or order until the transaction ends.
    public void lock() {
        database.sql("lock table vocabulary.kind in share row exclusive mode").update();
    }

    /// Its place counts only when it is new.
    public void put(Kind kind) {
        var columns =
                new Columns()
                        .value("code", kind.code())
                        .value("sort", kind.sort().code())
                        .value("side", kind.side().map(Side::code))
                        .value("built_in", kind.builtIn())
                        .text("name", kind.name())
                        .value("in_use", kind.inUse());
        var changed =
                database.sql(columns.update("vocabulary.kind", "code"))
                        .params(columns.toMap())
                        .update();
        if (changed == 0) {
            columns.value("position", kind.position());
            database.sql(columns.insertInto("vocabulary.kind")).params(columns.toMap()).update();
        }
    }

    /// @param codes all of one sort, in their new order
    public void putInOrder(List<String> codes) {
        database.sql(
                        """
                        update vocabulary.kind
                        set position = wanted.position
                        from unnest(:codes) with ordinality as wanted (code, position)
                        where kind.code = wanted.code
                        """)
                .param("codes", codes.toArray(String[]::new))
                .update();
    }

    /// @return whether it is gone; not when something has it
    public boolean delete(String code) {
        try {
            nested.executeWithoutResult(status ->
                    database.sql("delete from vocabulary.kind where code = :code")
                            .param("code", code)
                            .update());
            return true;
        } catch (DataIntegrityViolationException e) {
            return false;
        }
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
