package be.weefsel.fabric.company;

import be.weefsel.fabric.duck.Duck;
import be.weefsel.fabric.store.Edition;
import be.weefsel.fabric.store.EditionTables;
import be.weefsel.fabric.store.FabricStore;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// The names in the registers. An entity may have several, in several languages.
final class CompanyNames {
    /// As KBO numbers them; 0 is unknown.
    private static final Map<String, Integer> LANGUAGES =
            Map.of("fr", 1, "nl", 2, "de", 3, "en", 4);

    private CompanyNames() {}

    /// Makes the table `named`: of the entities of a query one name each, the name proper before
    /// others, and in the given language before others.
    ///
    /// @param entities a query with one column `entity`
    /// @param language nl, fr, de or en
    static void show(
            Duck duck,
            FabricStore store,
            List<Edition> editions,
            String entities,
            String language) {
        var names =
                editions.stream()
                        .map(edition ->
                                "select cast(entity as bigint) as entity, language, kind, name from (%s)"
                                        .formatted(EditionTables.select(store, edition, "name")))
                        .collect(Collectors.joining("\nunion all\n"));
        duck.table(
                "named",
                """
                select
                    entity,
                    min_by(name, (kind, case language when %d then 0 else 1 end, language, name))
                        as name
                from (%s) as names
                where entity in (%s)
                group by entity
                """
                        .formatted(LANGUAGES.getOrDefault(language, 0), names, entities));
    }
}
