package be.weefsel.engine.disclosure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A table on its way to publication: which cells are withheld by now, and another table that would
/// look the same to a reader.
///
/// That other table differs from the true one by offsets, which are forgotten once they have shown
/// what they should.
final class Draft {
    private final CellTable table;
    private final boolean[] withheld;

    /// Cells that are shown whatever comes.
    private final boolean[] isFixed;

    /// Cells with the sign of sensitive ones, which tells in which range they lie.
    private final boolean[] signed;

    /// Cells of which a publication before this one had the sign.
    private final boolean[] signIsFixed;

    private final SignRange sign;
    private final SignRange signBefore;

    private final long[] offsets;
    private final List<Integer> moved = new ArrayList<>();

    Draft(CellTable table, PrimaryRules rules, SignRange sign, Optional<Published> earlier) {
        this.table = table;
        this.sign = sign;
        signBefore = earlier.map(Published::sign).orElse(sign);
        withheld = new boolean[table.size()];
        isFixed = new boolean[table.size()];
        signed = new boolean[table.size()];
        signIsFixed = new boolean[table.size()];
        offsets = new long[table.size()];
        for (int cell = 0; cell < table.size(); cell++) {
            var before = stateBefore(cell, earlier);
            boolean isNew = before == CellState.UNPUBLISHED;
            boolean isSensitive = rules.isSensitive(table.cell(cell));
            isFixed[cell] = before == CellState.SHOWN || table.cell(cell).isPublic();
            withheld[cell] = !isFixed[cell] && (!isNew || !table.isPublished(cell) || isSensitive);
            signIsFixed[cell] = before == CellState.PRIMARY;
            signed[cell] = signIsFixed[cell] || (isNew && table.isPublished(cell) && isSensitive);
        }
    }

    private CellState stateBefore(int cell, Optional<Published> earlier) {
        return earlier.map(before ->
                        before.stateOrUnpublished(
                                table.areas().key(table.areaOf(cell)),
                                table.sectors().key(table.sectorOf(cell))))
                .orElse(CellState.UNPUBLISHED);
    }

    /// How far the cell can still move in the other table, or 0.
    ///
    /// @param along whether it is the cell that has to be hidden, or moves because that one moves.
    ///   Any other cell has contributors who know their own part, so that nothing below the largest
    ///   part is possible to all of them, and no move at all if there is only one.
    /// @param withSign whether the cell keeps its sign, if it has one
    long room(int cell, boolean up, boolean along, boolean withSign) {
        var content = table.cell(cell);
        if (isFixed[cell] || (!withheld[cell] && content.value() == 0)) {
            return 0;
        }
        boolean bySign = withSign && signed[cell];
        long now = content.value() + offsets[cell];
        if (up) {
            boolean isOfOne = !along && content.contributors() == 1;
            return isOfOne ? 0 : (bySign ? signOf(cell).most() : Long.MAX_VALUE) - now;
        }
        long least = bySign ? signOf(cell).least() : 0;
        return now - (along ? least : Math.max(least, content.largest()));
    }

    SignRange signOf(int cell) {
        return signIsFixed[cell] ? signBefore : sign;
    }

    boolean canLoseSign(int cell) {
        return signed[cell] && !signIsFixed[cell];
    }

    /// What readers lose when the cell is withheld, 0 when it is already.
    long newLoss(int cell) {
        return withheld[cell] ? 0 : loss(cell);
    }

    /// What readers lose with the cell: its value, at least 1.
    long loss(int cell) {
        return Math.max(1, table.cell(cell).value());
    }

    void move(int cell, long offset) {
        moved.add(cell);
        offsets[cell] += offset;
        withheld[cell] = true;
    }

    void loseSign(int cell) {
        signed[cell] = false;
    }

    void forgetOffsets() {
        moved.forEach(cell -> offsets[cell] = 0);
        moved.clear();
    }

    CellState state(int cell) {
        if (!table.isPublished(cell)) {
            return CellState.UNPUBLISHED;
        }
        if (!withheld[cell]) {
            return CellState.SHOWN;
        }
        return signed[cell] ? CellState.PRIMARY : CellState.SECONDARY;
    }
}
