package be.weefsel.app.actors.store;

import be.weefsel.app.actors.MemberRole;
import be.weefsel.app.actors.Membership;
import be.weefsel.app.platform.database.Columns;
import be.weefsel.app.platform.database.Row;
import be.weefsel.app.vocabulary.Validity;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Who takes part in which collective factory, in the database.
@Component
public class MembershipStore {
    private final JdbcClient database;

    MembershipStore(JdbcClient database) {
        this.database = database;
    }

    /// In the order of the factories.
    public List<Membership> membershipsOf(Collection<String> organisations) {
        return database.sql(
                        """
                        select membership.organisation, membership.cluster, membership.role,
                            membership.valid_from, membership.valid_to
                        from actors.membership
                        join vocabulary.cluster on cluster.key = membership.cluster
                        where membership.organisation = any(:organisations)
                        order by membership.organisation, cluster.position,
                            membership.valid_from nulls first
                        """)
                .param("organisations", organisations.toArray(String[]::new))
                .query(MembershipStore::membership)
                .list();
    }

    public List<Membership> membersOf(String cluster) {
        return database.sql(
                        """
                        select organisation, cluster, role, valid_from, valid_to
                        from actors.membership
                        where cluster = :cluster
                        order by organisation, valid_from nulls first
                        """)
                .param("cluster", cluster)
                .query(MembershipStore::membership)
                .list();
    }

    public void insert(Membership membership) {
        var columns = columns(membership);
        database.sql(columns.insertInto("actors.membership")).params(columns.toMap()).update();
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

    /// By what does not change of a membership.
    public void delete(Membership membership) {
        database.sql(
                        """
                        delete from actors.membership
                        where organisation = :organisation and cluster = :cluster
                            and valid_from is not distinct from cast(:valid_from as date)
                        """)
                .params(columns(membership).toMap())
                .update();
    }

    private static Columns columns(Membership membership) {
        return new Columns()
                .value("organisation", membership.organisation())
                .value("cluster", membership.cluster())
                .value("role", membership.role().code())
                .value("valid_from", membership.validity().from())
                .value("valid_to", membership.validity().to());
    }

    private static Membership membership(ResultSet result, int line) throws SQLException {
        var row = new Row(result);
        return new Membership(
                row.string("organisation"),
                row.string("cluster"),
                MemberRole.ofCode(row.string("role")),
                new Validity(row.findDate("valid_from"), row.findDate("valid_to")));
    }
}
