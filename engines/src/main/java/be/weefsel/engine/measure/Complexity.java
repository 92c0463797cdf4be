package be.weefsel.engine.measure;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.BitSet;

/// How many different capabilities an area shows (ECI) and a sector asks for (PCI), read from which
/// areas are specialised in which sectors alone.
///
/// The PCI is the eigenvector of the second largest eigenvalue of $\tilde{M}_{pq} = \sum_a M_{ap}
/// M_{aq} / (k_a k_q)$, and the ECI of an area is the mean PCI of what is present in it. Both are
/// shifted and scaled so that the ECI has mean 0 and deviation 1; the sign is that which makes the
/// ECI rise with the diversity.
///
/// An area without any sector and a sector without any area have none. Neither has what hangs
/// together with the rest by no sector: the eigenvector would be any of many, so it is taken of the
/// largest part that hangs together.
///
/// A rank is worth nothing on a small base: see [RankGate].
///
/// Source: Hidalgo and Hausmann (2009), *The Building Blocks of Economic Complexity*; Hausmann and
/// others (2014), *The Atlas of Economic Complexity*.
public final class Complexity {
    /// What rounding leaves of an eigenvalue of 0: nothing tells areas apart.
    private static final double NOTHING = 1e-12;

    private final Presence presence;
    private final double[] ofAreas;
    private final double[] ofSectors;
    private final double mean;
    private final double divisor;

    private Complexity(
            Presence presence, double[] ofAreas, double[] ofSectors, Convention convention) {
        this.presence = presence;
        this.ofAreas = ofAreas;
        this.ofSectors = ofSectors;
        this.mean = Vectors.mean(ofAreas);
        this.divisor =
                convention.divisor(
                        Vectors.deviation(ofAreas),
                        (double) existing(ofAreas) * existing(ofSectors));
    }

    private static long existing(double[] values) {
        return Arrays.stream(values).filter(value -> !Double.isNaN(value)).count();
    }

    public static Complexity of(Presence presence, Convention convention) {
        var part = largestPart(presence);
        var ofAreas = areaVector(presence, part);
        return new Complexity(presence, ofAreas, sectorVector(presence, ofAreas), convention);
    }

    /// Of each area; `NaN` for all of them when all areas are alike.
    public Scores eci() {
        return Scores.of(presence.areaKeys(), area -> standard(ofAreas[area]));
    }

    /// Of each sector, on the scale of the ECI.
    public Scores pci() {
        return Scores.of(presence.sectorKeys(), sector -> standard(ofSectors[sector]));
    }

    private double standard(double value) {
        return (value - mean) / divisor;
    }

    /// The eigenvector as it is, neither shifted nor scaled.
    double[] rawOfSectors() {
        return ofSectors;
    }

    /// By what scores are divided.
    double divisor() {
        return divisor;
    }

    /// Which areas hang together by shared sectors, in the part with the most areas.
    private static BitSet largestPart(Presence presence) {
        var largest = new BitSet();
        var seen = new BitSet();
        for (int area = 0; area < presence.areas().size(); area++) {
            if (!seen.get(area) && presence.sectorsOf(area).length > 0) {
                var part = partOf(area, presence);
                seen.or(part);
                largest = part.cardinality() > largest.cardinality() ? part : largest;
            }
        }
        return largest;
    }

    private static BitSet partOf(int area, Presence presence) {
        var part = new BitSet();
        var sectors = new BitSet();
        var waiting = new ArrayDeque<Integer>();
        part.set(area);
        waiting.add(area);
        while (!waiting.isEmpty()) {
            for (int sector : presence.sectorsOf(waiting.remove())) {
                if (!sectors.get(sector)) {
                    sectors.set(sector);
                    for (int neighbour : presence.areasOf(sector)) {
                        if (!part.get(neighbour)) {
                            part.set(neighbour);
                            waiting.add(neighbour);
                        }
                    }
                }
            }
        }
        return part;
    }

    /// Of the areas: $\sum_p M_{ap} y_p / k_a$. It is the eigenvector of the symmetric $D^{-1/2} M
    /// U^{-1} M^T D^{-1/2}$, times $D^{-1/2}$, with the diversities D and the ubiquities U; the
    /// first eigenvector $D^{1/2}$ is known and says nothing.
    private static double[] areaVector(Presence presence, BitSet part) {
        var areas = part.stream().toArray();
        var vector = new double[presence.areas().size()];
        Arrays.fill(vector, Double.NaN);
        if (areas.length < 2) {
            return vector;
        }
        var roots =
                Arrays.stream(areas)
                        .mapToDouble(area -> Math.sqrt(presence.sectorsOf(area).length))
                        .toArray();
        var first = roots.clone();
        Vectors.scale(1 / Vectors.length(roots), first);
        SymmetricOperator operator = given -> throughSectors(presence, areas, roots, given);
        var second = operator.largest(first);
        if (second.value() < NOTHING) {
            return vector;
        }
        for (int i = 0; i < areas.length; i++) {
            vector[areas[i]] = second.vector()[i] / roots[i];
        }
        if (risesWithDiversity(presence, areas, vector) < 0) {
            Vectors.scale(-1, vector);
        }
        return vector;
    }

    private static double risesWithDiversity(Presence presence, int[] areas, double[] vector) {
        return Vectors.covariation(
                Arrays.stream(areas).mapToDouble(area -> presence.sectorsOf(area).length).toArray(),
                Arrays.stream(areas).mapToDouble(area -> vector[area]).toArray());
    }

    private static double[] throughSectors(
            Presence presence, int[] areas, double[] roots, double[] given) {
        var sectors = new double[presence.sectors().size()];
        for (int i = 0; i < areas.length; i++) {
            double value = given[i] / roots[i];
            for (int sector : presence.sectorsOf(areas[i])) {
                sectors[sector] += value;
            }
        }
        for (int sector = 0; sector < sectors.length; sector++) {
            sectors[sector] /= Math.max(1, presence.areasOf(sector).length);
        }
        var back = new double[areas.length];
        for (int i = 0; i < areas.length; i++) {
            for (int sector : presence.sectorsOf(areas[i])) {
                back[i] += sectors[sector];
            }
            back[i] /= roots[i];
        }
        return back;
    }

    /// Such that the value of an area is the mean of what is present in it.
    private static double[] sectorVector(Presence presence, double[] ofAreas) {
        var means = new double[presence.sectors().size()];
        for (int sector = 0; sector < means.length; sector++) {
            double sum = 0;
            for (int area : presence.areasOf(sector)) {
                sum += ofAreas[area];
            }
            means[sector] = sum / presence.areasOf(sector).length;
        }
        Vectors.scale(1 / eigenvalue(presence, ofAreas, means), means);
        return means;
    }

    /// By what taking means there and back shrinks the vector, as the quotient of Rayleigh.
    private static double eigenvalue(Presence presence, double[] ofAreas, double[] means) {
        double above = 0;
        double below = 0;
        for (int area = 0; area < ofAreas.length; area++) {
            if (!Double.isNaN(ofAreas[area])) {
                double sum = 0;
                for (int sector : presence.sectorsOf(area)) {
                    sum += means[sector];
                }
                above += ofAreas[area] * sum;
                below += ofAreas[area] * ofAreas[area] * presence.sectorsOf(area).length;
            }
        }
        return above / below;
    }
}
