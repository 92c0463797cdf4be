package be.weefsel.app.home.store;

import be.weefsel.app.platform.database.Row;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The setup code in the database: one for all instances, there until the network is founded.
@Component
public class SetupCodeStore {
    private final JdbcClient database;

    SetupCodeStore(JdbcClient database) {
        this.database = database;
    }

    /// Keeps the code, unless there is one already.
    ///
    /// @return the code that counts
    public String keep(String fresh) {
        database.sql("insert into home.setup_code (code) values (:code) on conflict do nothing")
                .param("code", fresh)
                .update();
        return database.sql("select code from home.setup_code").query(Row::onlyString).single();
    }

    /// The code, which nobody else gets until the transaction ends: so the network is founded by
    /// one at a time.
    public Optional<String> lock() {
        return database.sql("select code from home.setup_code for update")
                .query(Row::onlyString)
                .optional();
    }

    public void forget() {
        database.sql("delete from home.setup_code").update();
    }
}
