package be.weefsel.app.actors.store;

import be.weefsel.app.actors.Location;
import be.weefsel.app.actors.MemberRole;
import be.weefsel.app.actors.Membership;
import be.weefsel.app.actors.Organisation;
import be.weefsel.app.actors.OrganisationKind;
import be.weefsel.app.actors.SectorCode;
import be.weefsel.app.actors.Site;
import be.weefsel.app.actors.SizeClass;
import be.weefsel.app.platform.database.Columns;
import be.weefsel.app.platform.database.Row;
import be.weefsel.app.vocabulary.Place;
import be.weefsel.app.vocabulary.RegistrationNumber;
import be.weefsel.app.vocabulary.RegistrationNumber.Register;
import be.weefsel.app.vocabulary.SectorClassification;
import be.weefsel.app.vocabulary.Validity;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Organisations, their sites and memberships in the database.
@Component
public class OrganisationStore {
    private final JdbcClient database;

    OrganisationStore(JdbcClient database) {
        this.database = database;
    }

    public List<Organisation> organisations() {
        return database.sql(
                        """
                        select key, kind, name_nl, name_fr, name_en, name_original,
                            description_nl, description_fr, description_en, description_original,
                            register, number, town, municipality, country, latitude, longitude,
                            website, size, sectors, languages, active_from, active_to, successor,
                            fictional, illustrative, source
                        from actors.organisation
                        order by key
                        """)
                .query(OrganisationStore::organisation)
                .list();
    }

    public List<Organisation> organisations(Collection<String> keys) {
        return database.sql(
                        """
                        select key, kind, name_nl, name_fr, name_en, name_original,
                            description_nl, description_fr, description_en, description_original,
                            register, number, town, municipality, country, latitude, longitude,
                            website, size, sectors, languages, active_from, active_to, successor,
                            fictional, illustrative, source
                        from actors.organisation
                        where key = any(:keys)
                        order by key
                        """)
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

    public void insert(Organisation organisation) {
        database.sql(
                        """
                        insert into actors.organisation
                            (key, kind, name_nl, name_fr, name_en, name_original,
                            description_nl, description_fr, description_en, description_original,
                            register, number, town, municipality, country, latitude, longitude,
                            website, size, sectors, languages, active_from, active_to, successor,
                            fictional, illustrative, source)
                        values
                            (:key, :kind, :name_nl, :name_fr, :name_en, :name_original,
                            :description_nl, :description_fr, :description_en, :description_original,
                            :register, :number, :town, :municipality, :country, :latitude, :longitude,
                            :website, :size, :sectors, :languages, :active_from, :active_to, :successor,
                            :fictional, :illustrative, :source)
                        """)
                .params(columns(organisation).toMap())
                .update();
    }

    public void update(Organisation organisation) {
        database.sql(
                        """
                        update actors.organisation set
                            kind = :kind,
                            name_nl = :name_nl,
                            name_fr = :name_fr,
                            name_en = :name_en,
                            name_original = :name_original,
                            description_nl = :description_nl,
                            description_fr = :description_fr,
                            description_en = :description_en,
                            description_original = :description_original,
                            register = :register,
                            number = :number,
                            town = :town,
                            municipality = :municipality,
                            country = :country,
                            latitude = :latitude,
                            longitude = :longitude,
                            website = :website,
                            size = :size,
                            sectors = :sectors,
                            languages = :languages,
                            active_from = :active_from,
                            active_to = :active_to,
                            successor = :successor,
                            fictional = :fictional,
                            illustrative = :illustrative,
                            source = :source
                        where key = :key
                        """)
                .params(columns(organisation).toMap())
                .update();
    }

    public List<Membership> membershipsOf(Collection<String> organisations) {
        return database.sql(
                        """
                        select membership.organisation, membership.cluster, membership.role,
                            membership.valid_from, membership.valid_to
                        from actors.membership
                        join vocabulary.cluster on cluster.key = membership.cluster
                        where membership.organisation = any(:organisations)
                        order by membership.organisation, cluster.position, membership.valid_from
                        """)
                .param("organisations", organisations.toArray(String[]::new))
                .query(OrganisationStore::membership)
                .list();
    }

    public List<Membership> membersOf(String cluster) {
        return database.sql(
                        """
                        select organisation, cluster, role, valid_from, valid_to
                        from actors.membership
                        where cluster = :cluster
                        order by organisation, valid_from
                        """)
                .param("cluster", cluster)
                .query(OrganisationStore::membership)
                .list();
    }

    public void insert(Membership membership) {
        database.sql(
                        """
                        insert into actors.membership
                            (organisation, cluster, role, valid_from, valid_to)
                        values (:organisation, :cluster, :role, :valid_from, :valid_to)
                        """)
                .params(columns(membership).toMap())
                .update();
    }

    /// By what does not change of a membership: who, in what, since when.
    public void update(Membership membership) {
        database.sql(
                        """
                        update actors.membership set role = :role, valid_to = :valid_to
                        where organisation = :organisation and cluster = :cluster
                            and valid_from is not distinct from cast(:valid_from as date)
                        """)
                .params(columns(membership).toMap())
                .update();
    }

    public List<Site> sitesOf(String organisation) {
        return database.sql(
                        """
                        select number, organisation, name_nl, name_fr, name_en, name_original,
                            address, postal_code, town, municipality, country, latitude, longitude
                        from actors.site
                        where organisation = :organisation
                        order by number
                        """)
                .param("organisation", organisation)
                .query(OrganisationStore::site)
                .list();
    }

    /// @return the site with the number that it got
    public Site insert(Site site) {
        var number =
                database.sql(
                                """
                                insert into actors.site
                                    (organisation, name_nl, name_fr, name_en, name_original,
                                    address, postal_code, town, municipality, country,
                                    latitude, longitude)
                                values
                                    (:organisation, :name_nl, :name_fr, :name_en, :name_original,
                                    :address, :postal_code, :town, :municipality, :country,
                                    :latitude, :longitude)
                                returning number
                                """)
                        .params(
                                location(new Columns(), site.location())
                                        .value("organisation", site.organisation())
                                        .text("name", site.name())
                                        .value("address", site.address())
                                        .value("postal_code", site.postalCode())
                                        .toMap())
                        .query((row, line) -> row.getLong("number"))
                        .single();
        return new Site(
                number,
                site.organisation(),
                site.name(),
                site.address(),
                site.postalCode(),
                site.location());
    }

    private static Columns columns(Organisation organisation) {
        return location(new Columns(), organisation.location())
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
                        organisation.sectors().stream().map(OrganisationStore::code).toList())
                .languages("languages", organisation.languages())
                .value("active_from", organisation.active().from())
                .value("active_to", organisation.active().to())
                .value("successor", organisation.successor())
                .value("fictional", organisation.fictional())
                .strings("illustrative", organisation.illustrative())
                .value("source", organisation.source());
    }

    private static Columns location(Columns columns, Location location) {
        return columns.value("town", location.town())
                .value("municipality", location.municipality())
                .value("country", location.country())
                .value("latitude", location.point().map(Place::latitude))
                .value("longitude", location.point().map(Place::longitude));
    }

    private static Columns columns(Membership membership) {
        return new Columns()
                .value("organisation", membership.organisation())
                .value("cluster", membership.cluster())
                .value("role", membership.role().code())
                .value("valid_from", membership.validity().from())
                .value("valid_to", membership.validity().to());
    }

    private static Organisation organisation(ResultSet result, int line) throws SQLException {
        var row = new Row(result);
        return new Organisation(
                row.string("key"),
                OrganisationKind.ofCode(row.string("kind")),
                row.text("name"),
                row.findText("description"),
                number(row),
                location(row),
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

    private static Location location(Row row) throws SQLException {
        return new Location(
                row.string("town"),
                row.findString("municipality"),
                row.string("country"),
                point(row));
    }

    private static Optional<Place> point(Row row) throws SQLException {
        var latitude = row.findDouble("latitude");
        var longitude = row.findDouble("longitude");
        return latitude.flatMap(north -> longitude.map(east -> new Place(north, east)));
    }

    private static String code(SectorCode sector) {
        return sector.classification().code() + ":" + sector.code();
    }

    private static SectorCode sector(String code) {
        var colon = code.indexOf(':');
        return new SectorCode(
                SectorClassification.ofCode(code.substring(0, colon)), code.substring(colon + 1));
    }

    private static Membership membership(ResultSet result, int line) throws SQLException {
        var row = new Row(result);
        return new Membership(
                row.string("organisation"),
                row.string("cluster"),
                MemberRole.ofCode(row.string("role")),
                new Validity(row.findDate("valid_from"), row.findDate("valid_to")));
    }

    private static Site site(ResultSet result, int line) throws SQLException {
        var row = new Row(result);
        return new Site(
                result.getLong("number"),
                row.string("organisation"),
                row.findText("name"),
                row.string("address"),
                row.string("postal_code"),
                location(row));
    }
}
