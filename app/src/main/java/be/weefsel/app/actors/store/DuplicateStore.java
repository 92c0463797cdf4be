package be.weefsel.app.actors.store;

import be.weefsel.app.actors.duplicates.Likeness;
import be.weefsel.app.platform.people.Person;
import be.weefsel.app.platform.people.Reader;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Organisations that look alike, in the database.
@Component
public class DuplicateStore {
    private final JdbcClient database;

    DuplicateStore(JdbcClient database) {
        this.database = database;
    }

    /// Pairs with names that are alike, with one number, one website or one address.
    ///
    /// @param names from which likeness of names on, 0..1
    public List<Likeness> alike(double names) {
        database.sql("select set_config('pg_trgm.similarity_threshold', :names, true)")
                .param("names", Double.toString(names))
                .query(String.class)
                .single();
        return database.sql(
                        """
                        with host as (
                            select key,
                                substring(lower(website) from '^https?://(?:www\\.)?([^/:?#]+)') as name
                            from actors.organisation
                        ),
                        street as (
                            select organisation,
                                regexp_replace(lower(address || postal_code), '[^a-z0-9]+', '', 'g') as place
                            from actors.site
                        ),
                        pair as (
                            select one.key as one, other.key as other
                            from actors.organisation as one
                            join actors.organisation as other
                                on one.key < other.key
                                    and other.bare_name operator(public.%) one.bare_name
                            union
                            select one.key, other.key
                            from actors.organisation as one
                            join actors.organisation as other
                                on one.key < other.key
                                    and left(other.number, 9) = left(one.number, 9)
                            where one.register in ('siren', 'siret') and other.register in ('siren', 'siret')
                            union
                            select one.key, other.key
                            from host as one join host as other on one.key < other.key and other.name = one.name
                            union
                            select one.organisation, other.organisation
                            from street as one
                            join street as other
                                on one.organisation < other.organisation and other.place = one.place
                        )
                        select one.key as one, other.key as other,
                            public.similarity(one.bare_name, other.bare_name) as names,
                            coalesce(
                                one.register in ('siren', 'siret') and other.register in ('siren', 'siret')
                                    and left(one.number, 9) = left(other.number, 9),
                                false) as same_number,
                            exists (
                                select from host as a join host as b on a.name = b.name
                                where a.key = one.key and b.key = other.key) as same_website,
                            exists (
                                select from street as a join street as b on a.place = b.place
                                where a.organisation = one.key and b.organisation = other.key)
                                as same_address,
                            one.country = other.country and (
                                coalesce(one.municipality = other.municipality, false)
                                    or lower(one.town) = lower(other.town)) as same_place
                        from pair
                        join actors.organisation as one on one.key = pair.one
                        join actors.organisation as other on other.key = pair.other
                        where one.successor is distinct from other.key
                            and other.successor is distinct from one.key
                            and not exists (
                                select from actors.set_apart
                                where set_apart.one = pair.one and set_apart.other = pair.other)
                        """)
                .query(DuplicateStore::likeness)
                .list();
    }

    private static Likeness likeness(ResultSet row, int line) throws SQLException {
        return new Likeness(
                row.getString("one"),
                row.getString("other"),
                row.getDouble("names"),
                row.getBoolean("same_number"),
                row.getBoolean("same_website"),
                row.getBoolean("same_address"),
                row.getBoolean("same_place"));
    }

    /// @return whether nobody had said so before
    public boolean setApart(String one, String other, Reader by, Instant at) {
        return database.sql(
                                """
                                insert into actors.set_apart (one, other, set_by, set_at)
                                values (:one, :other, :by, :at)
                                on conflict (one, other) do nothing
                                """)
                        .param("one", one)
                        .param("other", other)
                        .param("by", by.person().map(Person::id).orElse(null))
                        .param("at", Timestamp.from(at))
                        .update()
                > 0;
    }
}
