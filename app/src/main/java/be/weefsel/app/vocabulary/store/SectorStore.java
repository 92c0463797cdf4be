package be.weefsel.app.vocabulary.store;

import be.weefsel.app.platform.database.Row;
import be.weefsel.app.vocabulary.Sector;
import be.weefsel.app.vocabulary.SectorClassification;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The editions of the classification of activities in the database.
@Component
public class SectorStore {
    private final JdbcClient database;

    SectorStore(JdbcClient database) {
        this.database = database;
    }

    public List<Sector> sectorsOf(SectorClassification classification) {
        return database.sql(
                        """
                        select classification, code, level, parent,
                            label_nl, label_fr, label_en, label_original
                        from vocabulary.sector
                        where classification = :classification
                        order by code
                        """)
                .param("classification", classification.code())
                .query(SectorStore::sector)
                .list();
    }

    public Optional<Sector> findSector(SectorClassification classification, String code) {
        return database.sql(
                        """
                        select classification, code, level, parent,
                            label_nl, label_fr, label_en, label_original
                        from vocabulary.sector
                        where classification = :classification and code = :code
                        """)
                .param("classification", classification.code())
                .param("code", code)
                .query(SectorStore::sector)
                .optional();
    }

    public List<String> codes2025Of(String code2008) {
        return database.sql(
                        """
                        select code_2025
                        from vocabulary.sector_concordance
                        where code_2008 = :code
                        order by code_2025
                        """)
                .param("code", code2008)
                .query(Row::onlyString)
                .list();
    }

    private static Sector sector(ResultSet result, int number) throws SQLException {
        var row = new Row(result);
        return new Sector(
                SectorClassification.ofCode(row.string("classification")),
                row.string("code"),
                row.integer("level"),
                row.findString("parent"),
                row.text("label"));
    }
}
