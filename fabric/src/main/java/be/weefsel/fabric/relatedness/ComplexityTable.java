package be.weefsel.fabric.relatedness;

import be.weefsel.engine.measure.Complexity;
import be.weefsel.engine.measure.Convention;
import be.weefsel.engine.measure.Fitness;
import be.weefsel.engine.measure.Presence;
import be.weefsel.engine.measure.Scores;
import be.weefsel.fabric.table.Cell;
import be.weefsel.fabric.table.CellTable;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;

/// How complex the areas and the sectors of a table are, by which areas are specialised in which
/// sectors. Only areas and sectors that are large enough take part (see
/// [be.weefsel.engine.measure.RankGate]); what everything else is compared with is all of them
/// together.
///
/// @param areas by complexity, from the highest; without a value last
/// @param sectors the same
/// @param areasLeftOut how many areas were too small
/// @param sectorsLeftOut how many sectors of the areas were too small
/// @param isFitnessSettled if not, only the order of fitnesses says something
public record ComplexityTable(
        Convention convention,
        List<Score> areas,
        List<Score> sectors,
        int areasLeftOut,
        int sectorsLeftOut,
        boolean isFitnessSettled) {
    /// @param complexity ECI of an area, PCI of a sector, in deviations; `NaN` where there is none
    /// @param fitness of an area, or complexity of a sector by fitness; 1 is the mean
    /// @param count diversity of an area, ubiquity of a sector
    public record Score(String key, double complexity, double fitness, int count) {}

    public ComplexityTable {
        areas = List.copyOf(areas);
        sectors = List.copyOf(sectors);
    }

    public static ComplexityTable of(CellTable table, Convention convention) {
        var admitted = Gate.of(table).admitted();
        var presence = Presence.specialised(admitted);
        var complexity = Complexity.of(presence, convention);
        var fitness = Fitness.of(presence);
        return new ComplexityTable(
                convention,
                scores(complexity.eci(), fitness.fitness(), presence.diversity()),
                scores(complexity.pci(), fitness.complexity(), presence.ubiquity()),
                distinct(table, Cell::area) - admitted.areas().size(),
                distinct(table, Cell::sector) - admitted.sectors().size(),
                fitness.isSettled());
    }

    private static List<Score> scores(Scores complexity, Scores fitness, Scores counts) {
        return IntStream.range(0, complexity.keys().size())
                .mapToObj(i ->
                        new Score(
                                complexity.keys().get(i),
                                complexity.at(i),
                                fitness.at(i),
                                (int) counts.at(i)))
                .sorted(
                        Comparator.comparingDouble((Score score) ->
                                        Double.isNaN(score.complexity())
                                                ? Double.POSITIVE_INFINITY
                                                : -score.complexity())
                                .thenComparing(Score::key))
                .toList();
    }

    private static int distinct(CellTable table, Function<Cell, String> key) {
        return (int) table.cells().stream().map(key).distinct().count();
    }
}
