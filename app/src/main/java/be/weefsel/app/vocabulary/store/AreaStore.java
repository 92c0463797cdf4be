package be.weefsel.app.vocabulary.store;

import be.weefsel.app.platform.database.Columns;
import be.weefsel.app.platform.database.Row;
import be.weefsel.app.vocabulary.Area;
import be.weefsel.app.vocabulary.AreaLevel;
import be.weefsel.app.vocabulary.AreaSet;
import be.weefsel.app.vocabulary.AreaSet.SubRegion;
import be.weefsel.app.vocabulary.Place;
import be.weefsel.app.vocabulary.Validity;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Areas and the network's own sub-regions in the database.
@Component
public class AreaStore {
    private static final String AREA =
            """
            select code, level, parent, name_nl, name_fr, name_en, name_original,
                valid_from, valid_to, successor, latitude, longitude
            from vocabulary.area
            """;

    private final JdbcClient database;

    AreaStore(JdbcClient database) {
        this.database = database;
    }

    public List<Area> areasOn(LocalDate date) {
        return database.sql(
                        AREA
                                + """
                                where valid_from <= :date and (valid_to is null or valid_to >= :date)
                                order by code
                                """)
                .param("date", date)
                .query(AreaStore::area)
                .list();
    }

    /// All that were ever known under the code, the latest first.
    public List<Area> areasWithCode(String code) {
        return database.sql(AREA + "where code = :code order by valid_from desc")
                .param("code", code)
                .query(AreaStore::area)
                .list();
    }

    /// Codes of the municipalities of all times that lie in an area, however deep.
    public Set<String> municipalitiesIn(String area) {
        return new TreeSet<>(
                database.sql(
                                """
                                with recursive inside as (
                                    select code, level from vocabulary.area where code = :area
                                    union
                                    select area.code, area.level
                                    from vocabulary.area join inside on area.parent = inside.code
                                )
                                select code from inside where level = 'municipality'
                                """)
                        .param("area", area)
                        .query(Row::onlyString)
                        .list());
    }

    /// Codes of the areas in which an area lies, itself first, then ever wider.
    public List<String> areasAround(String area) {
        return database.sql(
                        """
                        with recursive around as (
                            select code, parent, 0 as steps from vocabulary.area where code = :area
                            union
                            select area.code, area.parent, around.steps + 1
                            from vocabulary.area join around on area.code = around.parent
                        )
                        select code from around group by code order by min(steps)
                        """)
                .param("area", area)
                .query(Row::onlyString)
                .list();
    }

    public List<AreaSet> areaSets() {
        var subRegions =
                database.sql(
                                """
                                select area_set, key, name_nl, name_fr, name_en, name_original,
                                    municipalities
                                from vocabulary.sub_region
                                order by area_set, position
                                """)
                        .query(AreaStore::subRegion)
                        .list();
        return database.sql(
                        """
                        select key, name_nl, name_fr, name_en, name_original, valid_from, valid_to
                        from vocabulary.area_set
                        order by valid_from desc nulls last, key
                        """)
                .query((row, number) -> areaSet(new Row(row), subRegions))
                .list();
    }

    public void put(AreaSet set) {
        database.sql("delete from vocabulary.area_set where key = :key")
                .param("key", set.key())
                .update();
        var columns =
                new Columns()
                        .value("key", set.key())
                        .text("name", set.name())
                        .value("valid_from", set.validity().from())
                        .value("valid_to", set.validity().to());
        database.sql(columns.insertInto("vocabulary.area_set")).params(columns.toMap()).update();
        for (var position = 0; position < set.subRegions().size(); position++) {
            put(set.key(), position, set.subRegions().get(position));
        }
    }

    private void put(String set, int position, SubRegion part) {
        var columns =
                new Columns()
                        .value("key", part.key())
                        .value("area_set", set)
                        .value("position", position)
                        .text("name", part.name())
                        .strings("municipalities", part.municipalities());
        database.sql(columns.insertInto("vocabulary.sub_region")).params(columns.toMap()).update();
    }

    private static Area area(ResultSet result, int number) throws SQLException {
        var row = new Row(result);
        return new Area(
                row.string("code"),
                AreaLevel.ofCode(row.string("level")),
                row.findString("parent"),
                row.text("name"),
                validity(row),
                row.findString("successor"),
                new Place(result.getDouble("latitude"), result.getDouble("longitude")));
    }

    private static AreaSet areaSet(Row row, List<InSet> subRegions) throws SQLException {
        var key = row.string("key");
        return new AreaSet(
                key,
                row.text("name"),
                validity(row),
                subRegions.stream()
                        .filter(part -> part.set().equals(key))
                        .map(InSet::subRegion)
                        .toList());
    }

    private static InSet subRegion(ResultSet result, int number) throws SQLException {
        var row = new Row(result);
        return new InSet(
                row.string("area_set"),
                new SubRegion(row.string("key"), row.text("name"), row.strings("municipalities")));
    }

    private record InSet(String set, SubRegion subRegion) {}

    private static Validity validity(Row row) throws SQLException {
        return new Validity(row.findDate("valid_from"), row.findDate("valid_to"));
    }
}
