package be.weefsel.app.actors.store;

import be.weefsel.app.actors.Organisation;
import be.weefsel.app.actors.OrganisationKind;
import be.weefsel.app.actors.SectorCode;
import be.weefsel.app.actors.SizeClass;
import be.weefsel.app.platform.database.Columns;
import be.weefsel.app.platform.database.Row;
import be.weefsel.app.vocabulary.RegistrationNumber;
import be.weefsel.app.vocabulary.RegistrationNumber.Register;
import be.weefsel.app.vocabulary.SectorClassification;
import be.weefsel.app.vocabulary.Side;
import be.weefsel.app.vocabulary.Validity;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Organisations in the database.
@Component
public class OrganisationStore {
    private static final String ORGANISATION =
            """
            select key, kind,
                (select side from vocabulary.kind where code = organisation.kind) as side,
                name_nl, name_fr, name_en, name_original,
                description_nl, description_fr, description_en, description_original,
                register, number, town, municipality, country, latitude, longitude,
                website, size, sectors, languages, active_from, active_to, successor,
                fictional, illustrative, source
            from actors.organisation
            """;

    private final JdbcClient database;

    OrganisationStore(JdbcClient database) {
        this.database = database;
    }

    public List<Organisation> organisations() {
        return database.sql(ORGANISATION + "order by key")
                .query(OrganisationStore::organisation)
                .list();
    }

    public List<Organisation> organisations(Collection<String> keys) {
        return database.sql(ORGANISATION + "where key = any(:keys) order by key")
                .param("keys", keys.toArray(String[]::new))
                .query(OrganisationStore::organisation)
                .list();
    }

    public Optional<Organisation> findOrganisation(String key) {
        return organisations(List.of(key)).stream().findFirst();
    }

    /// Keys of those that became this one.
    public List<String> predecessorsOf(String key) {
        return database.sql(
                        "select key from actors.organisation where successor = :key order by key")
                .param("key", key)
                .query(Row::onlyString)
                .list();
    }

    public Optional<String> findKeyByNumber(RegistrationNumber number) {
        return database.sql(
                        """
                        select key from actors.organisation
                        where register = :register and number = :number
                        """)
                .param("register", number.register().code())
                .param("number", number.digits())
                .query(Row::onlyString)
                .optional();
    }

    /// Whether somebody bears the key, or bore it before she was merged into another.
    public boolean isTaken(String key) {
        return database.sql(
                        """
                        select exists (select from actors.organisation where key = :key)
                            or exists (
                                select from actors.merge where gone = :key and undone_at is null)
                        """)
                .param("key", key)
                .query(Boolean.class)
                .single();
    }

    /// Until the transaction ends, so that two changes come one after the other.
    public void lock(String key) {
        database.sql("select key from actors.organisation where key = :key for update")
                .param("key", key)
                .query(Row::onlyString)
                .optional();
    }

    public void insert(Organisation organisation) {
        var columns = columns(organisation);
        database.sql(columns.insertInto("actors.organisation")).params(columns.toMap()).update();
    }

    public void update(Organisation organisation) {
        var columns = columns(organisation);
        database.sql(columns.update("actors.organisation", "key")).params(columns.toMap()).update();
    }

    public void delete(String key) {
        database.sql("delete from actors.organisation where key = :key").param("key", key).update();
    }

    private static Columns columns(Organisation organisation) {
        return LocationColumns.add(new Columns(), organisation.location())
                .value("key", organisation.key())
                .value("kind", organisation.kind().code())
                .text("name", organisation.name())
                .text("description", organisation.description())
                .value("register", organisation.number().map(number -> number.register().code()))
                .value("number", organisation.number().map(RegistrationNumber::digits))
                .value("website", organisation.website())
                .value("size", organisation.size().map(SizeClass::code))
                .strings(
                        "sectors",
                        organisation.sectors().stream().map(SectorCode::written).toList())
                .languages("languages", organisation.languages())
                .value("active_from", organisation.active().from())
                .value("active_to", organisation.active().to())
                .value("successor", organisation.successor())
                .value("fictional", organisation.fictional())
                .strings("illustrative", organisation.illustrative())
                .value("source", organisation.source());
    }

    private static Organisation organisation(ResultSet result, int line) throws SQLException {
        var row = new Row(result);
        return new Organisation(
                row.string("key"),
                new OrganisationKind(row.string("kind"), Side.ofCode(row.string("side"))),
                row.text("name"),
                row.findText("description"),
                number(row),
                LocationColumns.read(row),
                row.findString("website"),
                row.findString("size").map(SizeClass::ofCode),
                row.strings("sectors").stream().map(OrganisationStore::sector).toList(),
                row.languages("languages"),
                new Validity(row.findDate("active_from"), row.findDate("active_to")),
                row.findString("successor"),
                row.is("fictional"),
                Set.copyOf(row.strings("illustrative")),
                row.string("source"));
    }

    private static Optional<RegistrationNumber> number(Row row) throws SQLException {
        var register = row.findString("register");
        if (register.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(Register.ofCode(register.get()).read(row.string("number")).orThrow());
    }

    private static SectorCode sector(String code) {
        var colon = code.indexOf(':');
        return new SectorCode(
                SectorClassification.ofCode(code.substring(0, colon)), code.substring(colon + 1));
    }
}
