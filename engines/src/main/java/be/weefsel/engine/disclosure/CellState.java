package be.weefsel.engine.disclosure;

/// What becomes of a cell when its table is published.
public enum CellState {
    /// Its value is shown.
    SHOWN,
    /// It tells too much by itself. A count is shown as "<4", of jobs nothing is shown.
    PRIMARY,
    /// Nothing is shown, since other cells could be worked out from it. A count below the threshold
    /// can be among these: where "<4" would tell too much, it loses its sign.
    SECONDARY,
    /// It belongs to no table that is published, see [Dimension].
    UNPUBLISHED
}
