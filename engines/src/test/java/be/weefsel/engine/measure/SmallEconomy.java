package be.weefsel.engine.measure;

import java.util.List;

/// The example of the R package EconGeo (`location.quotient`, `locational.Gini`): five areas of 100
/// with five sectors of 100, the first of each by itself.
final class SmallEconomy {
    private SmallEconomy() {}

    static Counts counts() {
        return Counts.of(
                List.of("R1", "R2", "R3", "R4", "R5"),
                List.of("I1", "I2", "I3", "I4", "I5"),
                new double[][] {
                    {100, 0, 0, 0, 0},
                    {0, 15, 5, 70, 10},
                    {0, 20, 10, 20, 50},
                    {0, 25, 30, 5, 40},
                    {0, 40, 55, 5, 0}
                });
    }
}
