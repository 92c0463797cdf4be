package be.weefsel.fabric.company;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import be.weefsel.fabric.Fabric;
import be.weefsel.fabric.Quarters;
import be.weefsel.fabric.area.AreaBook;
import be.weefsel.fabric.dynamics.Dynamics;
import be.weefsel.fabric.register.Classification;
import be.weefsel.fabric.sector.SectorRule;
import be.weefsel.fabric.sector.TieRule;
import be.weefsel.fabric.store.Edition;
import be.weefsel.fabric.table.Counted;
import be.weefsel.fabric.table.Population;
import be.weefsel.fabric.table.TableQuery;
import be.weefsel.fabric.table.Withholding;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("B2")
class CompaniesTest {
    private static final String BEFORE =
            """
            u1,e1,Mill,no,34022,13.20,200
            u2,e2,Loom,no,34022,13.20,20
            u3,e3,Yarn,no,34022,13.10,30
            u4,e4,Jan the weaver,yes,34022,13.20,900
            u5,e5,Carpet,no,34022,13.93,12
            u6,e6,Small,no,34022,13.93,4
            u7,e7,Giant,no,36015,13.20,300
            """;
    private static final String AFTER =
            """
            u1,e1,Mill,no,34022,13.20,210
            u2,e2,Loom,no,34022,13.20,22
            u3,e3,Yarn,no,34022,13.10,30
            u3b,e3,Yarn shop,no,36015,47.51,
            u4,e4,Jan the weaver,yes,34022,13.20,1000
            u5,e5,Carpet,no,34022,13.93,
            u6,e6,Small,no,34022,13.93,8
            u7,e7,Giant,no,36015,13.20,400
            """;
    private static final TableQuery QUERY =
            new TableQuery(
                    Counted.UNITS,
                    "municipality",
                    "30000",
                    "BE",
                    2,
                    SectorRule.SINGLE,
                    TieRule.SMALLEST,
                    Population.REGISTERED);

    @TempDir Path folder;
    private Quarters quarters;
    private Edition before;
    private Edition after;

    @BeforeEach
    void read() {
        quarters = new Quarters(folder);
        before = quarters.read(LocalDate.of(2025, 1, 15), Classification.NACE_BEL_2025, BEFORE);
        after = quarters.read(LocalDate.of(2025, 4, 15), Classification.NACE_BEL_2025, AFTER);
    }

    private List<LeadPlant> leadPlants(int most, Withholding withholding) {
        try (var fabric =
                Fabric.open(quarters.store(), AreaBook.ofWeefsel(), folder.resolve("spill"))) {
            return fabric.leadPlants(QUERY, withholding, most, "nl");
        }
    }

    private List<DynamicCompany> dynamic(Withholding withholding) {
        return new Dynamics(quarters.store(), AreaBook.ofWeefsel(), folder.resolve("spill"))
                .companies(before, after, QUERY, withholding, "nl");
    }

    @Test
    void theLargestPlantsAreThoseOfLegalPersons() {
        assertThat(leadPlants(2, Withholding.NONE))
                .extracting(
                        LeadPlant::area,
                        LeadPlant::sector,
                        LeadPlant::rank,
                        plant -> plant.name().orElse("?"),
                        plant -> plant.jobs().orElse(-1.0))
                .containsExactly(
                        tuple("34022", "13", 1, "Mill", 210.0),
                        tuple("34022", "13", 2, "Yarn", 30.0),
                        tuple("36015", "13", 1, "Giant", 400.0));
    }

    @Test
    void jobsThatAreWithheldAreNotToldButWhoIsLargeIs() {
        assertThat(leadPlants(1, new Withholding(Set.of("36015 13"), Set.of("34022 13"))))
                .singleElement()
                .matches(plant -> plant.name().equals(Optional.of("Mill")))
                .matches(plant -> plant.jobs().isEmpty());
    }

    @Test
    void whoIsSmallAndGrowsIsDynamic() {
        assertThat(dynamic(Withholding.NONE))
                .extracting(
                        company -> company.name().orElse("?"),
                        DynamicCompany::grewInUnits,
                        DynamicCompany::grewInJobs,
                        company -> company.jobsAfter().orElse(-1.0))
                .containsExactlyInAnyOrder(
                        // A tenth more; Mill grew by less, Giant is large, Small had too few.
                        tuple("Loom", false, true, 22.0),
                        // Of its new shop the jobs are not known, so none are told.
                        tuple("Yarn", true, false, -1.0));
    }

    @Test
    void whatIsWithheldIsNotTold() {
        assertThat(dynamic(new Withholding(Set.of(), Set.of("34022 13"))))
                .hasSize(2)
                .allMatch(company -> company.jobsAfter().isEmpty())
                .allMatch(company -> company.jobsBefore().isEmpty());
        assertThat(dynamic(new Withholding(Set.of("34022 13"), Set.of()))).isEmpty();
    }
}
