package be.weefsel.fabric.table;

import java.util.Locale;

/// Which units take part. All of them have an address that holds, and a sector.
public enum Population {
    /// All that are active in the register. Active is not trading: some are bankrupt or being wound
    /// up.
    REGISTERED("true"),
    /// Without those whose enterprise is being wound up, bankrupt or protected from creditors.
    TRADING("is_normal"),
    /// Of those that trade, the ones on a market: no governments, worship, groups of co-owners.
    MARKET("is_normal and is_market"),
    /// Of those on a market, employers, and all units in manufacturing: companies that only manage
    /// something would outnumber all others.
    ECONOMIC("is_normal and is_market and (is_employer or nace >= '10' and nace < '34')");

    private final String condition;

    Population(String condition) {
        this.condition = condition;
    }

    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// In SQL, over a unit and its `nace`.
    String condition() {
        return condition;
    }
}
