package be.weefsel.engine.measure;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/// Whether the plants of a sector lie closer together than if each had fallen on the map like a
/// dart, areas being as large as the jobs in them.
///
/// Source: Ellison and Glaeser (1997), *Geographic Concentration in U.S. Manufacturing Industries:
/// A Dartboard Approach*, Journal of Political Economy 105.
public final class EllisonGlaeser {
    private final Keys areas;
    private final double[] areaShares;
    private final Map<String, Sector> sectors;

    /// The plants of one sector.
    private static final class Sector {
        private final double[] byArea;
        private double size;
        private double squares;
        private double fourthPowers;

        private Sector(int areas) {
            this.byArea = new double[areas];
        }

        private void add(int area, double plant) {
            byArea[area] += plant;
            size += plant;
            squares += plant * plant;
            fourthPowers += plant * plant * plant * plant;
        }

        private double share(int area) {
            return byArea[area] / size;
        }

        /// $H = \sum_k z_k^2$ over the shares of its plants.
        private double herfindahl() {
            return squares / (size * size);
        }
    }

    /// Areas are as large as the plants in them, of all sectors.
    public EllisonGlaeser(List<Plant> plants) {
        this(plants, sizes(plants));
    }

    /// @param areas how large each area is, in jobs
    /// @throws IllegalArgumentException when a plant lies in another area
    public EllisonGlaeser(List<Plant> plants, Scores areas) {
        this.areas = new Keys(areas.keys());
        this.sectors = new LinkedHashMap<>();
        double all = Vectors.sum(areas.toArray());
        this.areaShares = Arrays.stream(areas.toArray()).map(size -> size / all).toArray();
        for (var plant : plants) {
            int area =
                    this.areas
                            .find(plant.area())
                            .orElseThrow(() ->
                                    new IllegalArgumentException(
                                            "There is no size of the area (%s)."
                                                    .formatted(plant.area())));
            sectors.computeIfAbsent(plant.sector(), _ -> new Sector(areaShares.length))
                    .add(area, plant.size());
        }
    }

    private static Scores sizes(List<Plant> plants) {
        var sizes = new LinkedHashMap<String, Double>();
        plants.forEach(plant -> sizes.merge(plant.area(), plant.size(), Double::sum));
        return Scores.of(
                List.copyOf(sizes.keySet()),
                sizes.values().stream().mapToDouble(Double::doubleValue).toArray());
    }

    /// $\gamma = \frac{G - (1 - \sum x_a^2) H}{(1 - \sum x_a^2)(1 - H)}$: 0 is as darts fall, above
    /// is together, below is apart. Does not exist for a sector with a single plant.
    public Scores gamma() {
        return bySector(sector -> {
            double herfindahl = sector.herfindahl();
            double room = 1 - powers(2);
            return herfindahl == 1
                    ? Double.NaN
                    : (raw(sector) - room * herfindahl) / (room * (1 - herfindahl));
        });
    }

    /// $G = \sum_a (s_a - x_a)^2$, with the share $s_a$ of an area in the sector and $x_a$ in
    /// everything.
    public Scores rawConcentration() {
        return bySector(this::raw);
    }

    /// $H$, how much of the sector its largest plants are: 1 is a single plant.
    public Scores herfindahlOfPlants() {
        return bySector(Sector::herfindahl);
    }

    /// How many standard deviations $G$ lies above what darts give, $(1 - \sum x_a^2) H$, with
    /// $Var(G) = 2 [H^2 (\sum x^2 - 2 \sum x^3 + (\sum x^2)^2) - \sum_k z_k^4 (\sum x^2 - 4 \sum
    /// x^3
    /// + 3 (\sum x^2)^2)]$.
    ///
    /// Does not exist for a sector with a single plant.
    public Scores z() {
        return bySector(sector -> {
            double x2 = powers(2);
            double x3 = powers(3);
            double herfindahl = sector.herfindahl();
            double z4 = sector.fourthPowers / Math.pow(sector.size, 4);
            double variance =
                    2
                            * (herfindahl * herfindahl * (x2 - 2 * x3 + x2 * x2)
                                    - z4 * (x2 - 4 * x3 + 3 * x2 * x2));
            return herfindahl == 1
                    ? Double.NaN
                    : (raw(sector) - (1 - x2) * herfindahl) / Math.sqrt(variance);
        });
    }

    /// Whether two sectors lie in the same areas, for each pair: $\sum_a (s_{ia} - x_a)(s_{ja} -
    /// x_a) / (1 - \sum x_a^2)$. Above 0 is together. Does not exist for a sector and itself.
    ///
    /// Source: Ellison, Glaeser and Kerr (2010), *What Causes Industry Agglomeration?*, equation 1.
    public Values coagglomeration() {
        var keys = new Keys(List.copyOf(sectors.keySet()));
        var all = List.copyOf(sectors.values());
        double room = 1 - powers(2);
        return Values.of(
                keys,
                keys,
                (one, other) ->
                        one == other ? Double.NaN : together(all.get(one), all.get(other)) / room);
    }

    private double together(Sector one, Sector other) {
        double sum = 0;
        for (int area = 0; area < areaShares.length; area++) {
            sum += (one.share(area) - areaShares[area]) * (other.share(area) - areaShares[area]);
        }
        return sum;
    }

    private double raw(Sector sector) {
        return together(sector, sector);
    }

    private double powers(int power) {
        return Arrays.stream(areaShares).map(share -> Math.pow(share, power)).sum();
    }

    private Scores bySector(ToDoubleFunction<Sector> measure) {
        return Scores.of(
                List.copyOf(sectors.keySet()),
                sectors.values().stream().mapToDouble(measure).toArray());
    }
}
