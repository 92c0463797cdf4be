package be.weefsel.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Two employers that weave in Kortrijk; one told its jobs.
@Tag("A3")
class FabricJobsCommandTest {
    private Console console = new Console(Path.of(""));
    private Path folder = Path.of("");

    @BeforeEach
    void imported(@TempDir Path folder) throws IOException {
        this.folder = folder;
        console = new Console(folder);
        console.write(
                "units.csv",
                """
                unit,natural person,municipality,sector,employees,employer
                a,no,34022,13.20,12,yes
                b,no,34022,13.20,,yes
                """);
        console.write(
                "totals.csv", "arrondissement,nace2,size_class,jobs\n34000,13,,40\n34000,20,,9\n");
        assertThat(
                        fabric(
                                "import",
                                "--register",
                                "own",
                                "units.csv",
                                "--name",
                                "small",
                                "--country",
                                "BE",
                                "--classification",
                                "nace-bel-2025",
                                "--source",
                                "made up"))
                .as(console.err())
                .isZero();
    }

    private int fabric(String... words) {
        return console.give(
                Stream.of(
                                Stream.of("fabric"),
                                Arrays.stream(words),
                                Stream.of("--store", folder.resolve("store").toString()))
                        .flatMap(part -> part)
                        .toArray(String[]::new));
    }

    @Test
    void whatIsLeftOfATotalGoesToWhoDidNotTell() {
        assertThat(fabric("jobs", "--register", "small", "--margins", "totals.csv"))
                .as(console.err())
                .isZero();
        assertThat(console.out())
                .contains(
                        "J1: 1 units\nJ4: 1 units\n",
                        "The totals fit after 1 rounds",
                        "No employer for 34000, 20, all sizes: 9.0.");

        fabric("table", "--of", "jobs", "--area-level", "arrondissement", "--suppress", "off");
        assertThat(console.out()).contains("34000,13,2,2,40,40,");
    }

    @Test
    void whatIsWrongIsSaid() throws IOException {
        console.write("bad.csv", "arrondissement,nace2,size_class,jobs\n34000,13,big,1\n");

        assertThat(fabric("jobs")).isEqualTo(2);
        assertThat(console.err()).contains("Give --enterprises, --margins, or both.");

        assertThat(fabric("jobs", "--register", "small", "--margins", "bad.csv")).isEqualTo(1);
        assertThat(console.err()).contains("line 2: size_class (big)");

        assertThat(fabric("jobs", "--margins", "totals.csv")).isEqualTo(1);
        assertThat(console.err()).contains("There is no register (kbo) here.");

        assertThat(fabric("jobs", "--register", "small", "--margins", "none.csv")).isEqualTo(1);
        assertThat(console.err()).contains("There is no file");
    }
}
