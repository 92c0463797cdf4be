package be.weefsel.engine.measure;

/// Which sectors use the same skills, read from who changes jobs between them: $R_{ij} = F_{ij}
/// F_{..} / (F_{i.} F_{.j})$, the mean of both directions, as $(R - 1) / (R + 1)$: from -1, never,
/// over 0, as by chance, to nearly 1.
///
/// Job changes are not open data in Belgium: whoever has such a matrix brings it.
///
/// Source: Neffke and Henning (2013), *Skill Relatedness and Firm Diversification*.
public final class SkillRelatedness {
    private SkillRelatedness() {}

    /// @param flows people who went from one sector (row) to another (column), 0 or more; rows and
    ///   columns are the same sectors in the same order. Those who stay within a sector are not
    ///   counted
    /// @return 0 on the diagonal; does not exist for a sector that nobody leaves or enters
    /// @throws IllegalArgumentException when rows and columns are not the same sectors
    public static Values of(Counts flows) {
        if (!flows.areas().equals(flows.sectors())) {
            throw new IllegalArgumentException(
                    "Rows and columns of a matrix of flows must be the same sectors in the same"
                            + " order.");
        }
        int size = flows.areas().size();
        var out = new double[size];
        var in = new double[size];
        for (int from = 0; from < size; from++) {
            for (int to = 0; to < size; to++) {
                out[from] += between(flows, from, to);
                in[to] += between(flows, from, to);
            }
        }
        double all = Vectors.sum(out);
        Values.Cell ratio = (from, to) -> between(flows, from, to) * all / (out[from] * in[to]);
        return Values.of(
                flows.areaKeys(),
                flows.sectorKeys(),
                (one, other) -> {
                    if (one == other) {
                        return 0;
                    }
                    double mean = (ratio.at(one, other) + ratio.at(other, one)) / 2;
                    return (mean - 1) / (mean + 1);
                });
    }

    private static double between(Counts flows, int from, int to) {
        return from == to ? 0 : flows.at(from, to);
    }
}
