package be.weefsel.app.actors.store;

import be.weefsel.app.actors.Site;
import be.weefsel.app.platform.database.Columns;
import be.weefsel.app.platform.database.Row;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The sites of organisations in the database.
@Component
public class SiteStore {
    private final JdbcClient database;

    SiteStore(JdbcClient database) {
        this.database = database;
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
                .query(SiteStore::site)
                .list();
    }

    /// A new site, of which the number is 0, gets one; a site that comes back keeps its own.
    public Site insert(Site site) {
        var columns = columns(site);
        if (site.number() > 0) {
            columns.value("number", site.number());
        }
        var number =
                database.sql(columns.insertInto("actors.site") + " returning number")
                        .params(columns.toMap())
                        .query(Long.class)
                        .single();
        return new Site(
                number,
                site.organisation(),
                site.name(),
                site.address(),
                site.postalCode(),
                site.location());
    }

    public void update(Site site) {
        var columns = columns(site).value("number", site.number());
        database.sql(columns.update("actors.site", "number")).params(columns.toMap()).update();
    }

    public void delete(long number) {
        database.sql("delete from actors.site where number = :number")
                .param("number", number)
                .update();
    }

    private static Columns columns(Site site) {
        return LocationColumns.add(new Columns(), site.location())
                .value("organisation", site.organisation())
                .text("name", site.name())
                .value("address", site.address())
                .value("postal_code", site.postalCode());
    }

    private static Site site(ResultSet result, int line) throws SQLException {
        var row = new Row(result);
        return new Site(
                result.getLong("number"),
                row.string("organisation"),
                row.findText("name"),
                row.string("address"),
                row.string("postal_code"),
                LocationColumns.read(row));
    }
}
