package be.weefsel.engine.disclosure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.ojalgo.optimisation.Expression;
import org.ojalgo.optimisation.ExpressionsBasedModel;
import org.ojalgo.optimisation.Optimisation;

/// Somebody who knows nothing but what is published, and tries to work out the rest: exactly by
/// Gaussian elimination, and within bounds by linear programming (ojAlgo).
///
/// The unknowns are the smallest cells that are not shown, whole numbers of 0 or more. Each group
/// that is shown is an equation, each "<4" a pair of inequalities.
final class Attacker {
    /// More than any number in the tables.
    private static final long LARGE = 1_000_000;

    private static final double EXACT = 1e-9;

    private final List<Line> lines = new ArrayList<>();
    private final Map<Integer, Integer> unknowns = new HashMap<>();
    private final CellTable table;
    private final Set<Integer> ownCells;

    /// A cell whose unknowns add up to something that is known.
    private record Line(int cell, long least, long most) {
        boolean isExact() {
            return least == most;
        }
    }

    /// The values that a cell may have.
    record Bounds(double least, double most) {}

    Attacker(Published published) {
        this(published, Set.of());
    }

    /// @param ownCells numbers of smallest cells that the attacker knows anyway
    Attacker(Published published, Set<Integer> ownCells) {
        table = published.table();
        this.ownCells = ownCells;
        for (int cell = 0; cell < table.size(); cell++) {
            if (table.isSmallest(cell) && isUnknown(published, cell)) {
                unknowns.put(cell, unknowns.size());
            }
        }
        for (int cell = 0; cell < table.size(); cell++) {
            read(published, cell);
        }
    }

    private boolean isUnknown(Published published, int cell) {
        return !ownCells.contains(cell) && stateOf(published, cell) != CellState.SHOWN;
    }

    private static CellState stateOf(Published published, int cell) {
        var table = published.table();
        return published.state(
                table.areas().key(table.areaOf(cell)), table.sectors().key(table.sectorOf(cell)));
    }

    private void read(Published published, int cell) {
        var state = stateOf(published, cell);
        long known = knownWithin(cell);
        long value = table.cell(cell).value();
        var sign = published.sign();
        if (state == CellState.SHOWN) {
            lines.add(new Line(cell, value - known, value - known));
        } else if (state == CellState.PRIMARY && sign.most() < LARGE) {
            lines.add(new Line(cell, sign.least() - known, sign.most() - known));
        }
    }

    private double[] weightsOf(int cell) {
        var weights = new double[unknowns.size()];
        smallestWithin(cell).stream()
                .filter(unknowns::containsKey)
                .forEach(within -> weights[unknowns.getOrDefault(within, 0)] = 1);
        return weights;
    }

    private long knownWithin(int cell) {
        return smallestWithin(cell).stream()
                .filter(within -> !unknowns.containsKey(within))
                .mapToLong(within -> table.cell(within).value())
                .sum();
    }

    private List<Integer> smallestWithin(int cell) {
        var within = new ArrayList<Integer>();
        table.areas().leavesOf(table.areaOf(cell)).stream()
                .forEach(area ->
                        table.sectors().leavesOf(table.sectorOf(cell)).stream()
                                .forEach(sector ->
                                        within.add(area * table.sectors().size() + sector)));
        return within;
    }

    /// Whether the equations alone give the cell: whether its sum is a sum of theirs.
    boolean solves(int cell) {
        var rows = new ArrayList<double[]>();
        lines.stream().filter(Line::isExact).forEach(line -> rows.add(weightsOf(line.cell())));
        var wanted = weightsOf(cell);
        for (int column = 0; column < wanted.length; column++) {
            var pivot = takePivot(rows, column);
            if (pivot.length > 0) {
                for (var row : rows) {
                    eliminate(row, pivot, column);
                }
                eliminate(wanted, pivot, column);
            }
        }
        return Arrays.stream(wanted).allMatch(weight -> Math.abs(weight) < EXACT);
    }

    /// The row that is largest in the column, taken out; empty when there is none.
    private static double[] takePivot(List<double[]> rows, int column) {
        var best = new double[0];
        for (var row : rows) {
            if (Math.abs(row[column]) > (best.length == 0 ? EXACT : Math.abs(best[column]))) {
                best = row;
            }
        }
        rows.remove(best);
        return best;
    }

    private static void eliminate(double[] row, double[] pivot, int column) {
        double factor = row[column] / pivot[column];
        for (int i = column; i < row.length && factor != 0; i++) {
            row[i] -= factor * pivot[i];
        }
    }

    Bounds bounds(int cell) {
        return bounds(cell, false);
    }

    /// With the knowledge that all are whole numbers.
    Bounds wholeBounds(int cell) {
        return bounds(cell, true);
    }

    private Bounds bounds(int cell, boolean whole) {
        long known = knownWithin(cell);
        var wanted = weightsOf(cell);
        var least = solved(model(wanted, whole).minimise());
        var most = solved(model(wanted, whole).maximise());
        return new Bounds(known + valueOf(wanted, least), known + valueOf(wanted, most));
    }

    private static Optimisation.Result solved(Optimisation.Result result) {
        if (!result.getState().isOptimal()) {
            throw new IllegalStateException(
                    "The bounds were not found, but (%s).".formatted(result.getState()));
        }
        return result;
    }

    private static double valueOf(double[] wanted, Optimisation.Result result) {
        return IntStream.range(0, wanted.length)
                .mapToDouble(unknown -> wanted[unknown] * result.doubleValue(unknown))
                .sum();
    }

    private ExpressionsBasedModel model(double[] wanted, boolean whole) {
        var model = new ExpressionsBasedModel();
        for (int unknown = 0; unknown < wanted.length; unknown++) {
            model.newVariable("x" + unknown)
                    .lower(0)
                    .upper(LARGE)
                    .integer(whole)
                    .weight(wanted[unknown]);
        }
        for (int number = 0; number < lines.size(); number++) {
            var line = lines.get(number);
            Expression expression =
                    model.newExpression("line" + number)
                            .lower(BigDecimal.valueOf(line.least()))
                            .upper(BigDecimal.valueOf(line.most()));
            smallestWithin(line.cell()).stream()
                    .filter(unknowns::containsKey)
                    .forEach(cell -> expression.set((int) unknowns.getOrDefault(cell, 0), 1L));
        }
        return model;
    }
}
