package be.weefsel.engine.disclosure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/// Withholds cells so that none of the sensitive ones can be worked out from what is shown.
///
/// For each sensitive cell there is, in the end, another table of whole numbers of 0 or more that
/// agrees with everything that is shown and in which the cell is larger by its [Protection#up()],
/// and one in which it is smaller by its [Protection#down()]. So no reader can bound it more
/// closely than that, whatever sums and differences she takes, over all areas, sectors and groups
/// of the table at once. For the smallest cells this also holds for a reader who is a contributor
/// of one other and knows her own part: cells that are withheld for another one keep at least the
/// part of their largest contributor, and those of one contributor are of no use.
///
/// Where the sign "<4" never stands for a cell of 0, readers are assumed to know that it means 1 to
/// 3. Empty cells that are shown are not withheld for others, since it is often known that nobody
/// is there.
///
/// What is withheld for others is chosen one sensitive cell after the other, from large groups to
/// small ones, by the least loss of value; the same table always gives the same answer. It is not
/// the least that could be withheld.
public final class Suppression {
    private final CellTable table;
    private final PrimaryRules rules;
    private final SignRange sign;
    private final Draft draft;

    private Suppression(CellTable table, PrimaryRules rules, Optional<Published> earlier) {
        this.table = table;
        this.rules = rules;
        sign = rules.rangeOfSign(sensitive().anyMatch(cell -> table.cell(cell).value() == 0));
        draft = new Draft(table, rules, sign, earlier);
    }

    /// A table of which nothing was published before.
    public static Published of(CellTable table, PrimaryRules rules) {
        var suppression = new Suppression(table, rules, Optional.empty());
        return suppression.published(suppression.hideSensitive());
    }

    /// The same data once more, with areas or sectors that came later, such as areas that a user
    /// made. What was shown stays shown and what was withheld stays withheld; of the new cells
    /// those are withheld that it takes. Where [Published#exposed()] names a cell, the new areas
    /// must not be published.
    ///
    /// @param earlier a part of this table, published with the same rules
    public static Published after(Published earlier, CellTable table, PrimaryRules rules) {
        var suppression = new Suppression(table, rules, Optional.of(earlier));
        return suppression.published(suppression.hideSensitive());
    }

    /// Without what protects the sensitive cells from sums and differences.
    static Published primaryOnly(CellTable table, PrimaryRules rules) {
        return new Suppression(table, rules, Optional.empty()).published(List.of());
    }

    private IntStream sensitive() {
        return IntStream.range(0, table.size()).filter(cell -> rules.isSensitive(table.cell(cell)));
    }

    /// @return those that could not be hidden
    private List<Published.Position> hideSensitive() {
        var exposed = new ArrayList<Published.Position>();
        var search = new SwapSearch(table, draft);
        for (int cell : fromLargeGroups()) {
            var protection = rules.protectionOf(table.cell(cell), draft.signOf(cell));
            boolean isHiddenAbove = search.hide(cell, true, protection.up());
            boolean isHiddenBelow = search.hide(cell, false, protection.down());
            if (!isHiddenAbove || !isHiddenBelow) {
                exposed.add(
                        new Published.Position(
                                table.areas().key(table.areaOf(cell)),
                                table.sectors().key(table.sectorOf(cell))));
            }
        }
        return exposed;
    }

    private List<Integer> fromLargeGroups() {
        var areas = sizes(table.areas());
        var sectors = sizes(table.sectors());
        return sensitive()
                .boxed()
                .sorted(
                        Comparator.comparingLong(
                                cell -> -areas[table.areaOf(cell)] * sectors[table.sectorOf(cell)]))
                .toList();
    }

    /// How many smallest parts lie in each line.
    private static long[] sizes(Dimension dimension) {
        return IntStream.range(0, dimension.size())
                .mapToLong(line -> dimension.leavesOf(line).cardinality())
                .toArray();
    }

    private Published published(List<Published.Position> exposed) {
        return new Published(
                table,
                IntStream.range(0, table.size()).mapToObj(draft::state).toArray(CellState[]::new),
                sign,
                exposed);
    }
}
