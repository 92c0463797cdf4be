package be.weefsel.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Nearness and complexity of a register with one weaver, who also trades, and one baker.
@Tag("A3")
class FabricRelatednessCommandTest {
    private Console console = new Console(Path.of(""));
    private Path store = Path.of("");

    @BeforeEach
    void imported(@TempDir Path folder) throws IOException {
        var dump = Files.createDirectory(folder.resolve("dump"));
        console = new Console(dump);
        store = folder.resolve("store");
        console.write(
                "meta.csv",
                """
                "Variable","Value"
                "SnapshotDate","04-10-2025"
                "ExtractTimestamp","05-10-2025 07:42:55"
                "ExtractType","full"
                "ExtractNumber","140"
                "Version","1.0.0"
                """);
        console.write(
                "code.csv",
                """
                "Category","Code","Language","Description"
                "Nace2025","13200","NL","x"
                "Nace2025","46410","NL","x"
                "Nace2025","10711","NL","x"
                """);
        console.write(
                "enterprise.csv",
                """
                "EnterpriseNumber","Status","JuridicalSituation","TypeOfEnterprise",\
                "JuridicalForm","JuridicalFormCAC","StartDate"
                "0200.000.142","AC","000","2","610",,01-02-2003
                """);
        console.write(
                "establishment.csv",
                """
                "EstablishmentNumber","StartDate","EnterpriseNumber"
                "2.000.000.141",05-06-2007,"0200.000.142"
                "2.000.000.240",05-06-2007,"0200.000.142"
                """);
        console.write(
                "address.csv",
                """
                "EntityNumber","TypeOfAddress","CountryNL","CountryFR","Zipcode",\
                "MunicipalityNL","MunicipalityFR","StreetNL","StreetFR","HouseNumber","Box",\
                "ExtraAddressInfo","DateStrikingOff"
                "2.000.000.141","BAET",,,"8500","Kortrijk","Courtrai","A","A","1","","",
                "2.000.000.240","BAET",,,"8700","Tielt","Tielt","A","A","1","","",
                """);
        console.write(
                "denomination.csv",
                """
                "EntityNumber","Language","TypeOfDenomination","Denomination"
                """);
        console.write(
                "activity.csv",
                """
                "EntityNumber","ActivityGroup","NaceVersion","NaceCode","Classification"
                "2.000.000.141","003","2025","13200","MAIN"
                "2.000.000.141","003","2025","46410","SECO"
                "2.000.000.240","003","2025","10711","MAIN"
                "2.000.000.240","003","2025","46410","SECO"
                """);
        assertThat(fabric("import", "--register", "kbo", dump.toString()))
                .as(console.err())
                .isZero();
    }

    private int fabric(String... words) {
        return console.give(
                Stream.of(
                                Stream.of("fabric"),
                                Arrays.stream(words),
                                Stream.of("--store", store.toString()))
                        .flatMap(part -> part)
                        .toArray(String[]::new));
    }

    @Test
    void sectorsOfTheSameUnitAreNear() {
        assertThat(fabric("relatedness")).as(console.err()).isZero();

        assertThat(console.out())
                .endsWith("p,q,cooccurrence,proximity\n1071,4641,1,0.5\n1320,4641,1,0.5\n");
        assertThat(console.err()).contains("2 units, 0 of them left out");
    }

    @Test
    void theNearestComeFirst() {
        assertThat(fabric("relatedness", "--neighbours", "4641", "--top", "1")).isZero();

        assertThat(console.out()).endsWith("p,q,cooccurrence,proximity\n4641,1071,1,0.5\n");
    }

    @Test
    void theDensityOfASmallCellIsOnlyForOperators() {
        assertThat(fabric("relatedness", "--density", "--suppress", "off")).isZero();

        // Tielt bakes. Of what is near to weaving, itself and trade, it has nothing.
        assertThat(console.out()).contains("37022,1320,0.0,0,\n", "34022,1320,1.0,1,\n");
    }

    @Test
    void whatIsTooSmallIsNotComplex() {
        assertThat(fabric("complexity")).isZero();

        assertThat(console.out()).endsWith("kind,key,eci,pci,fitness,diversity,ubiquity\n");
        assertThat(console.err()).contains("left out: 2 areas, 2 sectors");
    }

    @Test
    void whatThereIsNotIsSaid() {
        assertThat(fabric("relatedness", "--by", "cities")).isEqualTo(2);
        assertThat(console.err()).contains("there are units, enterprises, areas");

        assertThat(fabric("relatedness", "--neighbours", "9999")).isEqualTo(2);
        assertThat(console.err()).contains("Nothing here has sector (9999)");

        assertThat(fabric("complexity", "--convention", "r")).isEqualTo(2);
        assertThat(console.err()).contains("there are py, stata");
    }
}
