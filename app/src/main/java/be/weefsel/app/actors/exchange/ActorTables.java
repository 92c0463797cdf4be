package be.weefsel.app.actors.exchange;

import be.weefsel.app.actors.Offer;
import be.weefsel.app.openness.Table;
import java.time.Year;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// Organisations and offers as tables that come back without a change.
public final class ActorTables {
    /// Tells that a table shows another year than the current one.
    static final String AS_OF = "as_of";

    private ActorTables() {}

    public static Table organisations(List<OrganisationRow> rows) {
        return table(OrganisationColumns.NAMES, rows.stream().map(OrganisationColumns::texts));
    }

    public static Table organisationsIn(Year year, List<OrganisationRow> rows) {
        var columns = new ArrayList<>(OrganisationColumns.NAMES);
        columns.add(AS_OF);
        return table(
                columns, rows.stream().map(row -> withYear(OrganisationColumns.texts(row), year)));
    }

    private static Map<String, String> withYear(Map<String, String> texts, Year year) {
        var all = new HashMap<>(texts);
        all.put(AS_OF, year.toString());
        return all;
    }

    public static Table offers(List<Offer> offers) {
        return table(OfferColumns.NAMES, offers.stream().map(OfferColumns::texts));
    }

    private static Table table(List<String> columns, Stream<Map<String, String>> rows) {
        var table = Table.of(columns);
        rows.forEach(
                texts -> table.row(columns.stream().map(c -> texts.getOrDefault(c, "")).toList()));
        return table;
    }
}
