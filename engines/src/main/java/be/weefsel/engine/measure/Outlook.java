package be.weefsel.engine.measure;

import java.util.Arrays;

/// What an area could come to do, and what that would be worth to it.
///
/// Source: Hausmann and others (2014), *The Atlas of Economic Complexity*; in the words of the
/// packages py-ecomplexity and ecomplexity (Stata), see [Convention].
public final class Outlook {
    private final Presence presence;
    private final Complexity complexity;
    private final Values density;
    private final Values proximity;
    private final Convention convention;

    public Outlook(Presence presence, Convention convention) {
        this.presence = presence;
        this.convention = convention;
        this.complexity = Complexity.of(presence, convention);
        this.proximity =
                convention.diagonal(
                        Normalisation.HIDALGO.proximity(Cooccurrence.inAreas(presence)));
        this.density = new Density(presence, proximity).values();
    }

    /// The complexity outlook index of each area: $\sum_p d_{ap} (1 - M_{ap}) PCI_p$, shifted and
    /// scaled to mean 0 and deviation 1. High: much that is complex is near to what it does.
    public Scores coi() {
        var raw = new double[presence.areas().size()];
        double sectors = 0;
        for (int sector = 0; sector < presence.sectors().size(); sector++) {
            double complexityOfSector = complexity.rawOfSectors()[sector];
            if (!Double.isNaN(complexityOfSector)) {
                sectors++;
                for (int area = 0; area < raw.length; area++) {
                    if (!presence.has(area, sector) && !Double.isNaN(density.at(area, sector))) {
                        raw[area] += density.at(area, sector) * complexityOfSector;
                    }
                }
            }
        }
        var eci = complexity.eci();
        for (int area = 0; area < raw.length; area++) {
            raw[area] = Double.isNaN(eci.at(area)) ? Double.NaN : raw[area];
        }
        double areas = Arrays.stream(raw).filter(value -> !Double.isNaN(value)).count();
        double mean = Vectors.mean(raw);
        double divisor = convention.divisor(Vectors.deviation(raw), areas * sectors);
        return Scores.of(presence.areaKeys(), area -> (raw[area] - mean) / divisor);
    }

    /// What a sector that an area lacks would add to its outlook, in deviations of the ECI: $(1 -
    /// M_{ap}) \sum_q (1 - M_{aq}) \frac{\varphi_{qp}}{\sum_r \varphi_{qr}} PCI_q$. 0 where it is
    /// present.
    public Values cog() {
        int size = presence.sectors().size();
        var gains = gainsBySector(size);
        var all = new double[size];
        for (var gain : gains) {
            Vectors.add(1, gain, all);
        }
        var eci = complexity.eci();
        var ofAreas = new double[presence.areas().size()][];
        for (int area = 0; area < ofAreas.length; area++) {
            var missing = all.clone();
            for (int present : presence.sectorsOf(area)) {
                Vectors.add(-1, gains[present], missing);
            }
            ofAreas[area] = missing;
        }
        return Values.of(
                presence.areaKeys(),
                presence.sectorKeys(),
                (area, sector) -> {
                    if (Double.isNaN(eci.at(area))
                            || Double.isNaN(complexity.rawOfSectors()[sector])) {
                        return Double.NaN;
                    }
                    return presence.has(area, sector)
                            ? 0
                            : ofAreas[area][sector] / complexity.divisor();
                });
    }

    /// $\varphi_{qp} PCI_q / \sum_r \varphi_{qr}$, a row for each q.
    private double[][] gainsBySector(int size) {
        var gains = new double[size][size];
        for (int from = 0; from < size; from++) {
            double whole = 0;
            for (int to = 0; to < size; to++) {
                whole += existing(proximity.at(from, to));
            }
            double each = existing(complexity.rawOfSectors()[from]) / whole;
            for (int to = 0; to < size && whole > 0; to++) {
                gains[from][to] = existing(proximity.at(from, to)) * each;
            }
        }
        return gains;
    }

    private static double existing(double value) {
        return Double.isNaN(value) ? 0 : value;
    }
}
