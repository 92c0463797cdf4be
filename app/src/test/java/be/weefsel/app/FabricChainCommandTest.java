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

/// Kortrijk weaves and makes chemicals; clothes are made in Tielt.
@Tag("B4")
class FabricChainCommandTest {
    private Console console = new Console(Path.of(""));
    private Path folder = Path.of("");

    @BeforeEach
    void imported(@TempDir Path folder) throws IOException {
        this.folder = folder;
        console = new Console(folder);
        console.write(
                "units.csv",
                """
                unit,natural person,municipality,sector
                a,no,34022,13.20
                b,no,34022,20.60
                c,no,37022,14.10
                d,no,37022,47.71
                """);
        console.write("chain.csv", "supplier,user,weight\n20,13,90\n35,13,10\n13,14,100\n");
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
    void anAreaHasSomeLinksAndLacksOthers() {
        assertThat(
                        fabric(
                                "chain",
                                "--table",
                                "chain.csv",
                                "--sectors",
                                "13",
                                "--areas-in",
                                "34022"))
                .as(console.err())
                .isZero();

        assertThat(console.out())
                .contains(
                        "core,0,13,,1.0,1.0,2.0,strong\n",
                        "up,1,20,,0.9,1.0,2.0,strong\n",
                        "up,1,35,,0.1,0.0,,missing\n",
                        "down,1,14,,1.0,0.0,0.0,missing\n",
                        "logistics,0,49,");
        assertThat(console.err()).contains("up, step 1: 90 % of the flows");
    }

    @Test
    void whatIsWrongIsSaid() throws IOException {
        console.write("bad.csv", "supplier,user,weight\nflax,13,1\n");

        assertThat(fabric("chain", "--table", "bad.csv", "--sectors", "13", "--areas-in", "34022"))
                .isEqualTo(1);
        assertThat(console.err()).contains("line 2: supplier (flax) must be a code");

        assertThat(fabric("chain", "--table", "chain.csv", "--sectors", "C")).isEqualTo(2);
        assertThat(console.err()).contains("(C) is no sector");

        assertThat(fabric("chain", "--table", "chain.csv", "--sectors", "13", "--areas-in", "x"))
                .isEqualTo(1);
        assertThat(console.err()).contains("There is no area (x)");
    }
}
