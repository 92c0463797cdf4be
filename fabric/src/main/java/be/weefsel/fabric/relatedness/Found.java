package be.weefsel.fabric.relatedness;

import java.util.List;

/// What was found, and what was left out of it.
///
/// @param tooSmall how many were left out since they are too small for a rank
/// @param withheld how many since they would tell of single persons or enterprises
/// @param isLargeEnough whether the area itself is large enough for ranks; if not, nothing is found
public record Found<T>(List<T> list, int tooSmall, int withheld, boolean isLargeEnough) {
    public Found {
        list = List.copyOf(list);
    }
}
