package be.weefsel.engine.disclosure;

import java.util.List;
import java.util.OptionalLong;
import java.util.stream.IntStream;

/// A table with what of it may be shown.
public final class Published {
    private final CellTable table;
    private final CellState[] states;
    private final SignRange sign;
    private final List<Position> exposed;

    /// Where a cell stands.
    public record Position(String area, String sector) {}

    Published(CellTable table, CellState[] states, SignRange sign, List<Position> exposed) {
        this.table = table;
        this.states = states;
        this.sign = sign;
        this.exposed = List.copyOf(exposed);
    }

    public CellTable table() {
        return table;
    }

    /// @throws IllegalArgumentException when the table has no such area or sector
    public CellState state(String area, String sector) {
        return states[table.numberOf(area, sector)];
    }

    /// The value, empty unless it is shown.
    ///
    /// @throws IllegalArgumentException when the table has no such area or sector
    public OptionalLong value(String area, String sector) {
        return state(area, sector) == CellState.SHOWN
                ? OptionalLong.of(table.cell(area, sector).value())
                : OptionalLong.empty();
    }

    /// The change until a later period, empty unless both values are shown: together with one of
    /// them it would give the other.
    ///
    /// @throws IllegalArgumentException when a table has no such area or sector
    public OptionalLong changeUntil(Published later, String area, String sector) {
        var before = value(area, sector);
        var after = later.value(area, sector);
        return before.isPresent() && after.isPresent()
                ? OptionalLong.of(after.getAsLong() - before.getAsLong())
                : OptionalLong.empty();
    }

    /// How many cells are in a state, groups included.
    public int count(CellState state) {
        return (int)
                IntStream.range(0, states.length).filter(cell -> states[cell] == state).count();
    }

    /// Share of the sum of all smallest cells that is in withheld ones, from 0 to 1; 0 when there
    /// is nothing.
    public double withheldShare() {
        long all = sumOfSmallest(false);
        return all == 0 ? 0 : (double) sumOfSmallest(true) / all;
    }

    private long sumOfSmallest(boolean onlyWithheld) {
        return IntStream.range(0, states.length)
                .filter(table::isSmallest)
                .filter(cell -> !onlyWithheld || states[cell] != CellState.SHOWN)
                .mapToLong(cell -> table.cell(cell).value())
                .sum();
    }

    /// Sensitive cells of which it is not sure that they are hidden well enough, since what is
    /// public, or was shown before, tells too much of them. Empty when there is no such thing.
    public List<Position> exposed() {
        return exposed;
    }

    /// What "<4" leaves possible.
    SignRange sign() {
        return sign;
    }

    CellState stateOrUnpublished(String area, String sector) {
        return table.areas().has(area) && table.sectors().has(sector)
                ? state(area, sector)
                : CellState.UNPUBLISHED;
    }
}
