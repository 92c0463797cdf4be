package be.weefsel.fabric.relatedness;

import be.weefsel.engine.measure.Cooccurrence;
import be.weefsel.fabric.duck.Duck;
import be.weefsel.fabric.store.Edition;
import be.weefsel.fabric.store.EditionTables;
import be.weefsel.fabric.store.FabricStore;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/// Counts in how many portfolios two sectors are found together. A portfolio is the different codes
/// that a unit or an enterprise has in the classification of its edition: main, secondary and
/// ancillary, of all groups. Those of more than 30 codes are left out.
///
/// All that are in the register count, wherever they are and whether they trade or not.
final class Portfolios {
    private static final int DIGITS = 5;

    /// Numbers of units begin with 2, those of enterprises with 0 or 1.
    private static final int FIRST_UNIT = 20_000_000;

    private static final Map<String, Integer> VERSIONS =
            Map.of("nace-bel-2025", 2025, "nace-bel-2008", 2008);

    private final Duck duck;
    private final FabricStore store;
    private final Cooccurrence.Counter counter = new Cooccurrence.Counter();
    private final int shorter;
    private final String format;
    private final int[] places;
    private int[] codes = new int[64];
    private int count;
    private int current = -1;

    /// @param level digits of the sectors, 2..5
    Portfolios(Duck duck, FabricStore store, int level) {
        this.duck = duck;
        this.store = store;
        shorter = (int) Math.pow(10, DIGITS - level);
        format = "%0" + level + "d";
        places = new int[(int) Math.pow(10, level)];
        Arrays.fill(places, -1);
    }

    /// The editions that tell all activities, of the same classification as the first that does.
    static List<Edition> in(FabricStore store, List<Edition> editions) {
        var telling =
                editions.stream()
                        .filter(edition -> VERSIONS.containsKey(edition.classification()))
                        .filter(edition -> tellsActivities(store, edition))
                        .toList();
        return telling.stream()
                .filter(edition ->
                        edition.classification().equals(telling.getFirst().classification()))
                .toList();
    }

    private static boolean tellsActivities(FabricStore store, Edition edition) {
        var whole =
                edition.base()
                        .map(base -> store.folder(edition.register(), base))
                        .orElseGet(() -> store.folder(edition));
        return Files.exists(whole.resolve("activity.parquet"));
    }

    Cooccurrence.Counter ofUnits(List<Edition> editions) {
        editions.forEach(edition -> read(activitiesOfUnits(edition)));
        return counter;
    }

    Cooccurrence.Counter ofEnterprises(List<Edition> editions) {
        editions.forEach(edition -> read(activitiesOfEnterprises(edition)));
        return counter;
    }

    /// The rows of a unit stand together, as they do in the register.
    private String activitiesOfUnits(Edition edition) {
        return """
        select entity, nace
        from (%s) as activity
        where version = %d and entity >= %d
        """
                .formatted(
                        EditionTables.select(store, edition, "activity"),
                        VERSIONS.get(edition.classification()),
                        FIRST_UNIT);
    }

    private String activitiesOfEnterprises(Edition edition) {
        return """
        select distinct coalesce(establishment.e, activity.entity) as enterprise, nace
        from (%s) as activity
        left join (%s) as establishment on establishment.u = activity.entity
        where version = %d
        order by enterprise
        """
                .formatted(
                        EditionTables.select(store, edition, "activity"),
                        EditionTables.select(store, edition, "establishment"),
                        VERSIONS.get(edition.classification()));
    }

    private void read(String activities) {
        try (var chunks = duck.chunks(activities)) {
            while (chunks.next()) {
                var block = chunks.block();
                var owners = block.vector(0);
                var nace = block.vector(1);
                for (int row = 0; row < block.rowCount(); row++) {
                    add(owners.getInt(row), nace.getInt(row) / shorter);
                }
            }
        }
        finish();
    }

    private void add(int owner, int code) {
        if (owner != current) {
            finish();
            current = owner;
        }
        if (count == codes.length) {
            codes = Arrays.copyOf(codes, 2 * count);
        }
        if (places[code] < 0) {
            places[code] = counter.placeOf(format.formatted(code));
        }
        codes[count++] = places[code];
    }

    private void finish() {
        if (count > 0) {
            counter.add(codes, count);
            count = 0;
        }
    }
}
