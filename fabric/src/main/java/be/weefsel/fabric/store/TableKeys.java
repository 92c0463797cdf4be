package be.weefsel.fabric.store;

import java.util.Map;

/// By which column a table is kept up: what changed of an entity changes all its rows there.
public final class TableKeys {
    private static final Map<String, String> KEYS =
            Map.of(
                    "unit", "u",
                    "firm", "e",
                    "enterprise", "e",
                    "establishment", "u",
                    "jobs", "u",
                    "sector", "entity",
                    "activity", "entity",
                    "address", "entity",
                    "name", "entity");

    private TableKeys() {}

    public static String of(String table) {
        var key = KEYS.get(table);
        if (key == null) {
            throw new IllegalArgumentException("There is no table (%s).".formatted(table));
        }
        return key;
    }
}
