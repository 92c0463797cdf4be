package be.weefsel.demo.register;

import be.weefsel.demo.DemoActors;
import be.weefsel.demo.DemoActors.CompanyRow;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/// What register is to be made up.
///
/// @param first day of which there is an extract
/// @param last day of which there can be one
/// @param coverage of all enterprises, how many the register shall have, 0..1, by NIS code of a
///   province, of a region or of the country; the nearest counts
/// @param companies that are in it with their own numbers, places and sectors
/// @param hostile also a few rows such as no register should have, to see what a reader does
public record Plan(
        long seed,
        LocalDate first,
        LocalDate last,
        Map<String, Double> coverage,
        List<CompanyRow> companies,
        boolean hostile) {
    /// The days of the demo, a quarter apart, the oldest first. The last is the state of now.
    public static final List<LocalDate> QUARTERS_OF_DEMO =
            List.of(LocalDate.of(2026, 4, 5), LocalDate.of(2026, 7, 5), LocalDate.of(2026, 10, 4));

    private static final String COUNTRY = "BE";

    public Plan {
        if (last.isBefore(first)) {
            throw new IllegalArgumentException(
                    "The last day (%s) is before the first (%s).".formatted(last, first));
        }
        if (!coverage.containsKey(COUNTRY)) {
            throw new IllegalArgumentException(
                    "The coverage (%s) does not say how much of BE.".formatted(coverage));
        }
    }

    /// All of Belgium, the same share everywhere.
    ///
    /// @param scale 1 for as many as there are: 1.94 million enterprises, 36 million activities
    public static Plan ofBelgium(double scale, long seed) {
        var first = LocalDate.of(2025, 10, 4);
        return new Plan(seed, first, first.plusDays(31), Map.of(COUNTRY, scale), List.of(), false);
    }

    /// The register of the demo: of West Flanders every sixteenth enterprise, of the rest of
    /// Flanders every fortieth, of the rest of Belgium every hundredth, and all companies of the
    /// demo. From April to October 2026, so that three quarters can be compared.
    public static Plan ofDemo() {
        return new Plan(
                4,
                QUARTERS_OF_DEMO.getFirst(),
                LocalDate.of(2026, 10, 31),
                Map.of("30000", 1 / 16.0, "02000", 1 / 40.0, COUNTRY, 1 / 100.0),
                DemoActors.companies(),
                false);
    }

    /// The same with a few hostile rows.
    public Plan withHostileRows() {
        return new Plan(seed, first, last, coverage, companies, true);
    }

    /// Counted from 1 January 1970.
    int firstDay() {
        return Math.toIntExact(first.toEpochDay());
    }

    int days() {
        return Math.toIntExact(last.toEpochDay()) - firstDay();
    }

    /// How often something happens to so many from the first day to the last.
    int during(int count, double perYear) {
        return (int) Math.round(count * perYear * days() / 365);
    }

    double coverageOf(Place place) {
        return List.of(place.province(), place.region(), COUNTRY).stream()
                .filter(coverage::containsKey)
                .findFirst()
                .map(coverage::get)
                .orElseThrow();
    }
}
