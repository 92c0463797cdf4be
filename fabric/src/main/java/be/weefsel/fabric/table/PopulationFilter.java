package be.weefsel.fabric.table;

/// Which units take part.
final class PopulationFilter {
    private final UnitColumns columns;
    private final Population population;
    private final boolean[] isManufacturing;

    PopulationFilter(UnitColumns columns, Population population) {
        this.columns = columns;
        this.population = population;
        isManufacturing = new boolean[columns.sectors().size()];
        for (int i = 0; i < isManufacturing.length; i++) {
            isManufacturing[i] = Industry.isManufacturing(columns.sectors().get(i));
        }
    }

    /// @param sector in which the unit would be counted
    boolean takesPart(int unit, int sector) {
        return switch (population) {
            case REGISTERED -> true;
            case TRADING -> columns.is(unit, UnitColumns.NORMAL);
            case MARKET -> columns.is(unit, UnitColumns.NORMAL | UnitColumns.MARKET);
            case ECONOMIC ->
                    columns.is(unit, UnitColumns.NORMAL | UnitColumns.MARKET)
                            && (columns.is(unit, UnitColumns.EMPLOYER) || isManufacturing[sector]);
        };
    }
}
