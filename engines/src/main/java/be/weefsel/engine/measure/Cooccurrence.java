package be.weefsel.engine.measure;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
        var counter = new Counter(mostCodes);
        for (var portfolio : portfolios) {
            var places = portfolio.stream().mapToInt(counter::placeOf).toArray();
            counter.add(places, places.length);
        }
        return counter.cooccurrence();
    }

    /// Counts portfolios that come one by one, millions of them, without keeping any.
    public static final class Counter {
        private final int mostCodes;
        private final Map<String, Integer> places = new HashMap<>();

        /// How often each sector is found with itself and with those that came before it.
        private int[][] together = new int[64][];

        private int[] seenIn = new int[64];
        private final int[] distinct;
        private int portfolios;
        private int leftOut;

        public Counter() {
            this(MOST_CODES);
        }

        /// @param mostCodes portfolios with more different codes are left out
        public Counter(int mostCodes) {
            this.mostCodes = mostCodes;
            distinct = new int[mostCodes];
        }

        /// The number by which a sector is added; a new one when it has none yet.
        public int placeOf(String sector) {
            return places.computeIfAbsent(sector, _ -> newPlace());
        }

        private int newPlace() {
            int place = places.size();
            if (place == together.length) {
                together = Arrays.copyOf(together, 2 * place);
                seenIn = Arrays.copyOf(seenIn, 2 * place);
            }
            together[place] = new int[place + 1];
            return place;
        }

        /// Counts one portfolio.
        ///
        /// @param sectors numbers of sectors; one that stands there twice counts once
        /// @param count how many of them, from the first, are in the portfolio
        public void add(int[] sectors, int count) {
            portfolios++;
            int different = 0;
            for (int i = 0; i < count; i++) {
                int sector = sectors[i];
                if (seenIn[sector] != portfolios) {
                    seenIn[sector] = portfolios;
                    if (different == mostCodes) {
                        leftOut++;
                        return;
                    }
                    distinct[different++] = sector;
                }
            }
            for (int i = 0; i < different; i++) {
                int one = distinct[i];
                for (int j = i; j < different; j++) {
                    int other = distinct[j];
                    together[Math.max(one, other)][Math.min(one, other)]++;
                }
            }
        }

        /// How many were added, with those that were left out.
        public int portfolios() {
            return portfolios;
        }

        /// How many had too many codes.
        public int leftOut() {
            return leftOut;
        }

        /// Of the sectors that are in a portfolio, sorted.
        public Cooccurrence cooccurrence() {
            var found =
                    places.entrySet().stream()
                            .filter(sector -> at(sector.getValue(), sector.getValue()) > 0)
                            .sorted(Map.Entry.comparingByKey())
                            .toList();
            var counts =
                    found.stream()
                            .map(one ->
                                    found.stream()
                                            .mapToInt(other -> at(one.getValue(), other.getValue()))
                                            .toArray())
                            .toArray(int[][]::new);
            return new Cooccurrence(
                    new Keys(found.stream().map(Map.Entry::getKey).toList()), counts);
        }

        private int at(int one, int other) {
            return together[Math.max(one, other)][Math.min(one, other)];
        }
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
