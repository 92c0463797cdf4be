package be.weefsel.engine.disclosure;

/// Moves something from one area to another in one sector, and as much back in another sector, so
/// that only lines change that lie between the areas and between the sectors.
///
/// @param up whether the sector rises in the area, and falls in the other one
/// @param amount how much moves, at least 1
/// @param loss what readers lose by it: the values of the cells that must be withheld for it
record Swap(
        int area, int otherArea, int sector, int otherSector, boolean up, long amount, long loss) {
    /// Whether it costs less than the other for what it moves.
    boolean isCheaperThan(Swap other) {
        return (loss + 1.0) / amount < (other.loss + 1.0) / other.amount;
    }
}
