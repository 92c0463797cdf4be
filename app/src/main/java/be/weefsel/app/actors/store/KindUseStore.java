package be.weefsel.app.actors.store;

import java.util.HashMap;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// How often each kind is used, in the database.
@Component
public class KindUseStore {
    private final JdbcClient database;

    KindUseStore(JdbcClient database) {
        this.database = database;
    }

    /// How many organisations or offers have each kind, those of the past too; kinds that nothing
    /// has are left out.
    public Map<String, Integer> counts() {
        var counts = new HashMap<String, Integer>();
        database.sql(
                        """
                        select kind, count(*) as uses from actors.organisation group by kind
                        union all
                        select kind, count(*) from actors.offer group by kind
                        """)
                .query(row -> {
                    counts.put(row.getString("kind"), row.getInt("uses"));
                });
        return counts;
    }
}
