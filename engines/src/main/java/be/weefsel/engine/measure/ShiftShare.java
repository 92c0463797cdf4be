package be.weefsel.engine.measure;

import java.util.List;
import java.util.stream.IntStream;

/// Where the change of an area came from: from everything growing, from having the sectors that
/// grow, or from its own doing.
///
/// With $x$ of the first period, $g$ the growth of everything, $g_s$ of a sector everywhere and
/// $g_{as}$ of a sector in an area. The whole economy is all areas of the matrices together.
public final class ShiftShare {
    private final Counts before;
    private final Counts after;
    private final double growth;

    /// @throws IllegalArgumentException when nothing was there before
    public ShiftShare(Change change) {
        this.before = change.before();
        this.after = change.after();
        this.growth = Change.growth(before.total(), after.total());
        if (Double.isNaN(growth)) {
            throw new IllegalArgumentException("There was nothing in the first period.");
        }
    }

    /// The change of an area in parts: `national` $x g$, `mix` $x (g_s - g)$ and `regional` $x
    /// (g_{as} - g_s)$, summed over its sectors. They add up to the change. What was not there
    /// before is regional.
    ///
    /// Source: Dunn (1960), *A Statistical and Analytical Technique for Regional Analysis*.
    public Values classic() {
        return parts(
                List.of("national", "mix", "regional"),
                List.of(this::national, this::mix, this::regional));
    }

    /// As the classic one, but what is regional is split: `competitive` $\hat{x} (g_{as} - g_s)$
    /// with what the area would have if it were as the whole economy, $\hat{x} = x_{a.} x_{.s} /
    /// x_{..}$, and `allocation` $(x - \hat{x}) (g_{as} - g_s)$: whether it is specialised in what
    /// it does well. These two do not exist for an area that lacks a sector in the first period.
    ///
    /// Source: Esteban-Marquillas (1972), *Shift- and Share Analysis Revisited*.
    public Values estebanMarquillas() {
        return parts(
                List.of("national", "mix", "competitive", "allocation"),
                List.of(this::national, this::mix, this::competitive, this::allocation));
    }

    /// As factors: `mix` is how the area would have grown with the growth of its sectors
    /// everywhere, over the growth of everything; `regional` how it did grow over that; `total` is
    /// their product. 1 is as the whole economy.
    ///
    /// Source: Gerfin (1964), *Gesamtwirtschaftliches Wachstum und regionale Entwicklung*.
    public Values gerfin() {
        return Values.of(
                before.areaKeys(),
                new Keys(List.of("mix", "regional", "total")),
                (area, factor) -> {
                    double asSectors =
                            1
                                    + (sum(area, this::national) + sum(area, this::mix))
                                            / before.ofArea(area);
                    double own = after.ofArea(area) / before.ofArea(area);
                    return switch (factor) {
                        case 0 -> asSectors / (1 + growth);
                        case 1 -> own / asSectors;
                        default -> own / (1 + growth);
                    };
                });
    }

    private Values parts(List<String> names, List<Values.Cell> parts) {
        return Values.of(
                before.areaKeys(), new Keys(names), (area, part) -> sum(area, parts.get(part)));
    }

    private double sum(int area, Values.Cell part) {
        return IntStream.range(0, before.sectors().size())
                .mapToDouble(sector -> part.at(area, sector))
                .sum();
    }

    private double national(int area, int sector) {
        return before.at(area, sector) * growth;
    }

    private double mix(int area, int sector) {
        double count = before.at(area, sector);
        return count == 0 ? 0 : count * (growthOf(sector) - growth);
    }

    private double regional(int area, int sector) {
        double count = before.at(area, sector);
        return count == 0
                ? after.at(area, sector)
                : after.at(area, sector) - count * (1 + growthOf(sector));
    }

    private double competitive(int area, int sector) {
        return alike(area, sector) * ownGrowth(area, sector);
    }

    private double allocation(int area, int sector) {
        return (before.at(area, sector) - alike(area, sector)) * ownGrowth(area, sector);
    }

    private double alike(int area, int sector) {
        return before.ofArea(area) * before.ofSector(sector) / before.total();
    }

    private double ownGrowth(int area, int sector) {
        return Change.growth(before.at(area, sector), after.at(area, sector)) - growthOf(sector);
    }

    private double growthOf(int sector) {
        return Change.growth(before.ofSector(sector), after.ofSector(sector));
    }

    /// What is taken apart: $y_{a.} - x_{a.}$.
    public Scores change() {
        return Scores.of(before.areaKeys(), area -> after.ofArea(area) - before.ofArea(area));
    }
}
