package be.weefsel.engine.disclosure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Finds another table that looks the same to a reader and has another value in a cell.
///
/// It gets there by swaps between two areas and two sectors, each of which changes as few lines as
/// possible: between neighbours in the same groups only the four cells themselves. All cells that
/// change are withheld, so that no reader can tell that table from the true one. This is the
/// hypercube method (Repsilber 1994; Giessing and Repsilber 2002), with the changes in all groups
/// counted at once instead of table by table.
final class SwapSearch {
    private final CellTable table;
    private final Draft draft;
    private final Axis areas;
    private final Axis sectors;
    private final Separated rows;
    private final Separated columns;

    private @Nullable Swap best;

    /// The lines of an axis that lie on the one side of a swap and not on the other.
    private static final class Separated {
        private final Axis axis;
        private final int[] here;
        private final int[] there;
        private int hereCount;
        private int thereCount;

        Separated(Axis axis) {
            this.axis = axis;
            here = new int[axis.mostSeparators];
            there = new int[axis.mostSeparators];
        }

        void between(int part, int other) {
            hereCount = axis.separators(part, other, here);
            thereCount = axis.separators(other, part, there);
        }

        int count() {
            return hereCount + thereCount;
        }

        boolean isHere(int number) {
            return number < hereCount;
        }

        int line(int number) {
            return isHere(number) ? here[number] : there[number - hereCount];
        }
    }

    /// What is looked for.
    ///
    /// @param area the line of areas of the cell to be hidden
    /// @param sector the line of sectors of that cell
    /// @param most how far it has to move
    /// @param thorough whether to look everywhere for the swap that moves most, where cheap ones
    ///   near by came to an end
    private record Wish(int area, int sector, boolean up, long most, boolean thorough) {}

    SwapSearch(CellTable table, Draft draft) {
        this.table = table;
        this.draft = draft;
        areas = new Axis(table.areas());
        sectors = new Axis(table.sectors());
        rows = new Separated(areas);
        columns = new Separated(sectors);
    }

    /// Withholds what is needed so that the cell may as well be larger, or smaller, by an amount.
    ///
    /// @return whether that was possible
    boolean hide(int cell, boolean up, long amount) {
        long moved = move(cell, up, amount, false);
        return moved == amount || (moved > 0 && move(cell, up, amount, true) == amount);
    }

    /// @return how far the cell could be moved
    private long move(int cell, boolean up, long amount, boolean thorough) {
        long left = amount;
        while (left > 0) {
            var wish = new Wish(table.areaOf(cell), table.sectorOf(cell), up, left, thorough);
            var swap = findSwap(cell, wish);
            if (swap.isEmpty()) {
                break;
            }
            carryOut(swap.get());
            left -= swap.get().amount();
        }
        draft.forgetOffsets();
        return amount - left;
    }

    private Optional<Swap> findSwap(int cell, Wish wish) {
        best = null;
        var carriers = table.isSmallest(cell) ? List.of(cell) : carriers(wish);
        for (int i = 0; i < carriers.size() && (best == null || wish.thorough()); i++) {
            searchAround(carriers.get(i), wish);
        }
        return Optional.ofNullable(best);
    }

    /// The smallest cells within the cell that can move: those that are withheld anyway first, then
    /// the largest, then by key.
    private List<Integer> carriers(Wish wish) {
        var carriers = new ArrayList<Integer>();
        areas.partsOf(wish.area()).stream()
                .forEach(area ->
                        sectors.partsOf(wish.sector()).stream()
                                .map(sector -> cell(area, sector))
                                .filter(cell -> draft.room(cell, wish.up(), true, false) > 0)
                                .forEach(carriers::add));
        carriers.sort(
                Comparator.comparing((Integer cell) -> draft.newLoss(cell) > 0)
                        .thenComparingLong(cell -> -draft.loss(cell)));
        return carriers;
    }

    /// Looks at the nearest areas and sectors first, and no farther than where there is a swap.
    private void searchAround(int carrier, Wish wish) {
        var areaRings = areas.ringsAround(table.areaOf(carrier));
        var sectorRings = sectors.ringsAround(table.sectorOf(carrier));
        int farthest = areaRings.size() + sectorRings.size() - 2;
        for (int far = 0; far <= farthest && (best == null || wish.thorough()); far++) {
            int nearestArea = Math.max(0, far - sectorRings.size() + 1);
            for (int ring = nearestArea; ring <= far && ring < areaRings.size(); ring++) {
                var otherAreas = areaRings.get(ring);
                var otherSectors = sectorRings.get(far - ring);
                if (canMoveAlong(carrier, otherAreas[0], otherSectors[0], wish.up())) {
                    searchIn(otherAreas, otherSectors, carrier, wish);
                }
            }
        }
    }

    private void searchIn(int[] otherAreas, int[] otherSectors, int carrier, Wish wish) {
        int area = table.areaOf(carrier);
        int sector = table.sectorOf(carrier);
        var movable =
                Arrays.stream(otherSectors)
                        .filter(other -> !sectors.holds(wish.sector(), other))
                        .filter(other -> canMove(area, other, !wish.up()))
                        .filter(other -> canMoveRow(area, sector, other, wish))
                        .toArray();
        for (int otherArea : otherAreas) {
            if (movable.length > 0
                    && !areas.holds(wish.area(), otherArea)
                    && canMove(otherArea, sector, !wish.up())
                    && canMoveColumn(area, otherArea, sector, wish)) {
                for (int otherSector : movable) {
                    if (canMove(otherArea, otherSector, wish.up())) {
                        consider(area, otherArea, sector, otherSector, wish);
                    }
                }
            }
        }
    }

    /// Whether nothing stands in the way of what moves with the carrier, which is the same for all
    /// areas and sectors of two rings.
    private boolean canMoveAlong(int carrier, int otherArea, int otherSector, boolean up) {
        rows.between(table.areaOf(carrier), otherArea);
        columns.between(table.sectorOf(carrier), otherSector);
        boolean can = true;
        for (int i = 0; i < rows.hereCount && can; i++) {
            for (int j = 0; j < columns.hereCount && can; j++) {
                can = draft.room(cell(rows.here[i], columns.here[j]), up, true, false) > 0;
            }
        }
        return can;
    }

    /// Whether nothing stands in the way in the row of the carrier, which all swaps with that other
    /// sector change.
    private boolean canMoveRow(int area, int sector, int otherSector, Wish wish) {
        columns.between(sector, otherSector);
        boolean can = true;
        for (int j = 0; j < columns.count() && can; j++) {
            boolean along = columns.isHere(j);
            can = draft.room(cell(area, columns.line(j)), wish.up() == along, along, false) > 0;
        }
        return can;
    }

    /// The same for the column of the carrier.
    private boolean canMoveColumn(int area, int otherArea, int sector, Wish wish) {
        rows.between(area, otherArea);
        boolean can = true;
        for (int i = 0; i < rows.count() && can; i++) {
            boolean along = rows.isHere(i);
            can = draft.room(cell(rows.line(i), sector), wish.up() == along, along, false) > 0;
        }
        return can;
    }

    private boolean canMove(int area, int sector, boolean up) {
        return area == areas.elsewhere
                || sector == sectors.elsewhere
                || draft.room(cell(area, sector), up, false, false) > 0;
    }

    private void consider(int area, int otherArea, int sector, int otherSector, Wish wish) {
        columns.between(sector, otherSector);
        long amount = wish.most();
        long loss = 0;
        for (int i = 0; i < rows.count(); i++) {
            for (int j = 0; j < columns.count(); j++) {
                int cell = cell(rows.line(i), columns.line(j));
                boolean rises = wish.up() == (rows.isHere(i) == columns.isHere(j));
                boolean along = rows.isHere(i) && columns.isHere(j);
                long room = draft.room(cell, rises, along, true);
                if (room == 0 && draft.canLoseSign(cell)) {
                    room = draft.room(cell, rises, along, false);
                    loss += draft.loss(cell);
                }
                if (room <= 0) {
                    return;
                }
                loss += draft.newLoss(cell);
                amount = Math.min(amount, room);
            }
        }
        var swap = new Swap(area, otherArea, sector, otherSector, wish.up(), amount, loss);
        if (best == null || isBetter(swap, best, wish)) {
            best = swap;
        }
    }

    private static boolean isBetter(Swap swap, Swap other, Wish wish) {
        return (wish.thorough() && swap.amount() != other.amount())
                ? swap.amount() > other.amount()
                : swap.isCheaperThan(other);
    }

    private void carryOut(Swap swap) {
        rows.between(swap.area(), swap.otherArea());
        columns.between(swap.sector(), swap.otherSector());
        for (int i = 0; i < rows.count(); i++) {
            for (int j = 0; j < columns.count(); j++) {
                int cell = cell(rows.line(i), columns.line(j));
                boolean rises = swap.up() == (rows.isHere(i) == columns.isHere(j));
                boolean along = rows.isHere(i) && columns.isHere(j);
                if (draft.room(cell, rises, along, true) == 0) {
                    draft.loseSign(cell);
                }
                draft.move(cell, rises ? swap.amount() : -swap.amount());
            }
        }
    }

    private int cell(int area, int sector) {
        return area * table.sectors().size() + sector;
    }
}
