package be.weefsel.app.matching.store;

import be.weefsel.app.matching.learning.Dismissal;
import be.weefsel.app.platform.database.Row;
import be.weefsel.app.platform.text.Language;
import be.weefsel.app.platform.text.Passage;
import be.weefsel.engine.matching.Weights;
import java.sql.Timestamp;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.ObjectMapper;

/// How suggestions are weighed in this network, in the database.
@Component
public class WeightsStore {
    private final JdbcClient database;
    private final ObjectMapper json;

    WeightsStore(JdbcClient database, ObjectMapper json) {
        this.database = database;
        this.json = json;
    }

    /// The weights of the network; those that Weefsel brings as long as nobody decided.
    public Weights weights() {
        return database.sql("select shares from matching.weights")
                .query(Row::onlyString)
                .optional()
                .map(shares -> json.readValue(shares, Weights.class))
                .orElse(Weights.REASONED);
    }

    /// Nobody else decides about weights or chance before the end of the transaction.
    @Transactional(propagation = Propagation.MANDATORY)
    public void hold() {
        database.sql(
                        "lock table matching.weights, matching.exploration in share row exclusive mode")
                .update();
    }

    public void putWeights(Weights weights) {
        database.sql(
                        """
                        insert into matching.weights (shares) values (cast(:shares as jsonb))
                        on conflict (only_one) do update set shares = excluded.shares
                        """)
                .param("shares", json.writeValueAsString(weights))
                .update();
    }

    /// Empty when nobody dismissed a proposal.
    public Optional<Dismissal> findDismissal() {
        return database.sql(
                        "select answers, reason, language, dismissed_at from matching.weights_dismissed")
                .query((result, number) -> {
                    var row = new Row(result);
                    return new Dismissal(
                            row.integer("answers"),
                            new Passage(
                                    Language.ofCode(row.string("language")), row.string("reason")),
                            result.getTimestamp("dismissed_at").toInstant());
                })
                .optional();
    }

    public void putDismissal(Dismissal dismissal) {
        database.sql(
                        """
                        insert into matching.weights_dismissed (answers, reason, language, dismissed_at)
                        values (:answers, :reason, :language, :at)
                        on conflict (only_one) do update
                        set answers = excluded.answers, reason = excluded.reason,
                            language = excluded.language, dismissed_at = excluded.dismissed_at
                        """)
                .param("answers", dismissal.answers())
                .param("reason", dismissal.reason().text())
                .param("language", dismissal.reason().language().code())
                .param("at", Timestamp.from(dismissal.at()))
                .update();
    }

    /// Empty as long as nobody decided.
    public Optional<Boolean> findExploration() {
        return database.sql("select switched_on from matching.exploration")
                .query(Boolean.class)
                .optional();
    }

    public void putExploration(boolean on) {
        database.sql(
                        """
                        insert into matching.exploration (switched_on) values (:on)
                        on conflict (only_one) do update set switched_on = excluded.switched_on
                        """)
                .param("on", on)
                .update();
    }
}
