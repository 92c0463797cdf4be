package be.weefsel.engine.measure;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.IntStream;

/// In how many portfolios two sectors are found together: $C_{pq}$, and on the diagonal $C_{pp}$ in
/// how many one is found. A portfolio is what an area is specialised in, or the codes of one unit.
public final class Cooccurrence {
    /// A unit with more codes says nothing about which of them belong together.
    private static final int MOST_CODES = 30;

    private final Keys sectors;
    private final int[][] counts;

    private Cooccurrence(Keys sectors, int[][] counts) {
        this.sectors = sectors;
        this.counts = counts;
    }

    /// Over areas: $C = M^T M$.
    public static Cooccurrence inAreas(Presence presence) {
        int size = presence.sectors().size();
        var words =
                IntStream.range(0, size)
                        .mapToObj(sector -> presence.areaSetOf(sector).toLongArray())
                        .toArray(long[][]::new);
        var counts = new int[size][size];
        for (int one = 0; one < size; one++) {
            for (int other = one; other < size; other++) {
                counts[one][other] = common(words[one], words[other]);
                counts[other][one] = counts[one][other];
            }
        }
        return new Cooccurrence(presence.sectorKeys(), counts);
    }

    private static int common(long[] one, long[] other) {
        int common = 0;
        for (int word = 0; word < Math.min(one.length, other.length); word++) {
            common += Long.bitCount(one[word] & other[word]);
        }
        return common;
    }

    /// Over units or enterprises: which codes the same one holds. Those with more than 30 different
    /// codes are left out.
    ///
    /// @param portfolios the codes of each unit; one that stands there twice counts once
    public static Cooccurrence inPortfolios(Collection<? extends Collection<String>> portfolios) {
        return inPortfolios(portfolios, MOST_CODES);
    }

    /// @param mostCodes portfolios with more different codes are left out
    public static Cooccurrence inPortfolios(
            Collection<? extends Collection<String>> portfolios, int mostCodes) {
        var kept = new ArrayList<TreeSet<String>>();
        var codes = new TreeSet<String>();
        for (var portfolio : portfolios) {
            var distinct = new TreeSet<>(portfolio);
            if (distinct.size() <= mostCodes) {
                kept.add(distinct);
                codes.addAll(distinct);
            }
        }
        var keys = new Keys(List.copyOf(codes));
        var counts = new int[keys.size()][keys.size()];
        for (var portfolio : kept) {
            var places =
                    portfolio.stream().mapToInt(code -> keys.find(code).orElseThrow()).toArray();
            for (int one : places) {
                for (int other : places) {
                    counts[one][other]++;
                }
            }
        }
        return new Cooccurrence(keys, counts);
    }

    public List<String> sectors() {
        return sectors.list();
    }

    public int at(int one, int other) {
        return counts[one][other];
    }

    /// In how many portfolios a sector is found: $k_p$.
    public int portfoliosWith(int sector) {
        return counts[sector][sector];
    }

    public Values asValues() {
        return Values.of(sectors, sectors, this::at);
    }

    Keys sectorKeys() {
        return sectors;
    }
}
