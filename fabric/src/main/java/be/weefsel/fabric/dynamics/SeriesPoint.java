package be.weefsel.fabric.dynamics;

import be.weefsel.fabric.store.Edition;
import be.weefsel.fabric.table.AreaFigures;

/// @param state of the register
/// @param isBreak whether its sectors are in another classification than those of the state before:
///   what depends on sectors cannot be compared across it
public record SeriesPoint(Edition state, AreaFigures figures, boolean isBreak) {}
