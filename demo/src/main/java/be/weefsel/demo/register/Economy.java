package be.weefsel.demo.register;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// What is usual where: the sectors of the country, made more or less by what an area is known for,
/// and by chance.
final class Economy {
    private static final double CHANCE_OF_DIVISIONS = 0.2;
    private static final double CHANCE_OF_SECTORS = 0.3;

    /// @param area NIS code at any level
    /// @param sector first digits of a code
    private record Speciality(String area, String sector, double factor) {}

    private final Sectors sectors;
    private final Draws draws;
    private final List<Speciality> specialities;
    private final Map<String, double[]> byMunicipality = new HashMap<>();

    Economy(Sectors sectors, Draws draws) {
        this.sectors = sectors;
        this.draws = draws;
        specialities =
                Facts.own("specialities.csv").stream()
                        .map(row ->
                                new Speciality(
                                        row.getField("area"),
                                        row.getField("sector"),
                                        Double.parseDouble(row.getField("factor"))))
                        .toList();
    }

    /// The weights of all sectors in the municipality of a place, added up.
    double[] usual(Place place) {
        return byMunicipality.computeIfAbsent(
                place.municipality(), municipality -> Draws.addUp(weights(place)));
    }

    private double[] weights(Place place) {
        var known = specialities.stream().filter(s -> isOf(s, place)).toList();
        long arrondissement = Long.parseLong(place.arrondissement());
        var weights = new double[sectors.count()];
        for (int i = 0; i < weights.length; i++) {
            long division = 1000 * arrondissement + sectors.divisionOf(i);
            long sector = 100_000 * arrondissement + Long.parseLong(sectors.code(i));
            weights[i] =
                    sectors.weight(i)
                            * factor(sectors.code(i), known)
                            * byChance(
                                    About.DIVISION_IN_ARRONDISSEMENT, division, CHANCE_OF_DIVISIONS)
                            * byChance(About.SECTOR_IN_ARRONDISSEMENT, sector, CHANCE_OF_SECTORS);
        }
        return weights;
    }

    private static boolean isOf(Speciality speciality, Place place) {
        return List.of(
                        place.municipality(),
                        place.arrondissement(),
                        place.province(),
                        place.region())
                .contains(speciality.area());
    }

    private static double factor(String code, List<Speciality> known) {
        return known.stream()
                .filter(s -> code.startsWith(s.sector()))
                .mapToDouble(Speciality::factor)
                .reduce(1, (a, b) -> a * b);
    }

    private double byChance(About about, long id, double deviation) {
        return StrictMath.exp(deviation * draws.of(about, id).normal());
    }
}
