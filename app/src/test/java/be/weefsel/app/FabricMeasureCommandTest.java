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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Measures of files, as somebody at a console asks for them.
@Tag("A3")
class FabricMeasureCommandTest {
    private Console console = new Console(Path.of(""));

    @BeforeEach
    void files(@TempDir Path folder) throws IOException {
        console = new Console(folder);
        console.write("m.csv", ",bread,cloth,none\nTielt,1,3,\nMenen,3,1,0\n");
        console.write("later.csv", "area,bread,cloth\nTielt,2,3\nMenen,3,2\n");
        console.write(
                "plants.csv", "area,sector,size\nTielt,cloth,2\nMenen,cloth,2\nTielt,bread,4\n");
    }

    private int measure(String... words) {
        return console.give(
                Stream.concat(Stream.of("fabric", "measure"), Arrays.stream(words))
                        .toArray(String[]::new));
    }

    private int measureMatrix(String name, String... more) {
        return measure(
                Stream.concat(Stream.of(name, "--matrix", "m.csv"), Arrays.stream(more))
                        .toArray(String[]::new));
    }

    @Test
    void aMatrixHasRowsOfAreas() {
        assertThat(measureMatrix("lq", "--format", "json")).isZero();

        assertThat(console.out().strip())
                .isEqualTo(
                        """
                        {"areas":["Tielt","Menen"],"sectors":["bread","cloth","none"],\
                        "values":[[0.5,1.5,null],[1.5,0.5,null]]}\
                        """);
    }

    @Test
    void aMeasureOfAreasIsAList() {
        assertThat(measureMatrix("herfindahl", "--format", "json")).isZero();

        assertThat(console.out().strip())
                .isEqualTo(
                        """
                        {"areas":["Tielt","Menen"],"sectors":[],"values":[0.625,0.625]}\
                        """);
    }

    @Test
    void aMeasureOfSectorsIsAList() {
        assertThat(measureMatrix("gini", "--format", "json")).isZero();

        assertThat(console.out().strip())
                .isEqualTo(
                        """
                        {"areas":[],"sectors":["bread","cloth","none"],"values":[0.25,0.25,null]}\
                        """);
    }

    @Test
    void aMeasureOfTwoSectorsHasSectorsOnBothSides() {
        assertThat(measureMatrix("proximity", "--presence", "given", "--format", "json")).isZero();

        assertThat(console.out().strip())
                .isEqualTo(
                        """
                        {"areas":[],"sectors":["bread","cloth","none"],\
                        "values":[[1.0,1.0,null],[1.0,1.0,null],[null,null,null]]}\
                        """);
    }

    @Test
    void theConventionChangesTheDiagonal() {
        assertThat(
                        measureMatrix(
                                "cooccurrence",
                                "--presence",
                                "given",
                                "--convention",
                                "stata",
                                "--format",
                                "csv"))
                .isZero();

        assertThat(console.out())
                .isEqualTo(
                        """
                        sector,bread,cloth,none
                        bread,0.0,2.0,0.0
                        cloth,2.0,0.0,0.0
                        none,0.0,0.0,0.0
                        """);
    }

    @Test
    void aPersonReadsATable() {
        assertThat(measureMatrix("lq-shrunken", "--k", "1")).isZero();

        assertThat(console.out())
                .isEqualTo(
                        """
                        area      bread     cloth  none
                        Tielt  0.666667   1.33333     1
                        Menen   1.33333  0.666667     1
                        """);
    }

    @Test
    void aPersonReadsHowItWasComputed() {
        assertThat(measureMatrix("eci", "--convention", "stata")).isZero();
        assertThat(console.out())
                .endsWith("\n\nConvention: stata. Present: location quotient 1 or more.\n");
    }

    @Test
    void whoMightTakeFitnessForMoreIsWarned() throws IOException {
        console.write("nested.csv", "area,p,q\na,1,1\nb,1,0\n");

        assertThat(measure("fitness", "--matrix", "nested.csv", "--presence", "given")).isZero();
        assertThat(console.err()).contains("After 5000 updates the values still move");
    }

    @Test
    void aListOfCellsIsAMatrixToo() throws IOException {
        console.write(
                "list.csv", "area;sector;value\nTielt;bread;1\nTielt;cloth;3\nMenen;bread;4\n");

        assertThat(measure("share", "--matrix", "list.csv", "--format", "csv")).isZero();
        assertThat(console.out()).isEqualTo("area,bread,cloth\nTielt,0.25,0.75\nMenen,1.0,0.0\n");
    }

    @Test
    void aLaterMatrixMayHaveOtherSectors() {
        assertThat(measureMatrix("shift-share", "--matrix-end", "later.csv", "--format", "json"))
                .isZero();

        // Everything grows by a quarter, and so do bread and cloth; both areas gain one.
        assertThat(console.out().strip())
                .isEqualTo(
                        """
                        {"areas":["Tielt","Menen"],"sectors":["national","mix","regional"],\
                        "values":[[1.0,0.0,0.0],[1.0,0.0,0.0]]}\
                        """);
    }

    @Test
    void plantsAreAList() {
        assertThat(measure("ellison-glaeser", "--plants", "plants.csv", "--format", "json"))
                .isZero();

        // cloth: 0.5 and 0.5 against 0.75 and 0.25, H = 0.5: (0.125 - 0.375 / 2) / (0.375 / 2).
        assertThat(console.out().strip())
                .startsWith(
                        "{\"areas\":[],\"sectors\":[\"cloth\",\"bread\"],\"values\":[-0.33333333")
                .endsWith(",null]}");
    }

    /// Every name of the help works on an ordinary matrix.
    @ParameterizedTest
    @ValueSource(
            strings = {
                "lq",
                "lq-shrunken",
                "lq-low",
                "lq-high",
                "presence",
                "share",
                "growth",
                "entry",
                "exit",
                "density",
                "cog",
                "herfindahl",
                "entropy",
                "krugman",
                "hoover",
                "hachman",
                "diversity",
                "eci",
                "coi",
                "fitness",
                "shift-share",
                "gini",
                "hoover-gini",
                "locational-gini",
                "ubiquity",
                "pci",
                "fitness-complexity",
                "cooccurrence",
                "proximity",
                "similarity",
                "overlap"
            })
    void everyNameIsKnown(String name) {
        assertThat(measureMatrix(name, "--matrix-end", "later.csv", "--format", "json"))
                .as(console.err())
                .isZero();
        assertThat(console.out()).startsWith("{\"areas\":[").contains("\"values\":[");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ellison-glaeser",
                "ellison-glaeser-raw",
                "ellison-glaeser-z",
                "coagglomeration"
            })
    void everyNameOfPlantsIsKnown(String name) {
        assertThat(measure(name, "--plants", "plants.csv")).as(console.err()).isZero();
    }

    @Test
    void whoAsksForAnUnknownMeasureHearsWhichThereAre() {
        assertThat(measureMatrix("beauty")).isEqualTo(2);

        assertThat(console.err())
                .contains("There is no measure \"beauty\"; there are lq, lq-shrunken,");
    }

    @Test
    void whoForgetsAFileHearsWhich() {
        assertThat(measure("lq")).isEqualTo(2);
        assertThat(measureMatrix("growth")).isEqualTo(2);
        assertThat(measure("ellison-glaeser")).isEqualTo(2);

        assertThat(console.err())
                .contains("This measure needs --matrix FILE.csv.")
                .contains("This measure needs --matrix-end FILE.csv.")
                .contains("This measure needs --plants FILE.csv.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "lq --convention r | --convention (r) must be py or stata.",
                "lq --normalisation none | --normalisation (none) must be hidalgo,",
                "lq --variant new | --variant (new) must be",
                "lq --k 0 | --k must be above 0.",
                "lq --confidence 2 | --confidence must lie between 0 and 1.",
                "lq --updates 0 | --updates must be 1 or more."
            })
    void aWrongOptionSaysWhatItMustBe(String words, String sentence) {
        assertThat(measureMatrix(words.split(" ", -1)[0], rest(words))).isEqualTo(2);
        assertThat(console.err()).contains(sentence);
    }

    private static String[] rest(String words) {
        return Arrays.stream(words.split(" ", -1)).skip(1).toArray(String[]::new);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a,p;Tielt,x | line 2: p (x) must be a number with a point",
                "a,p;Tielt,-1 | line 2: p (-1) must be 0 or more.",
                "a,p;Tielt,1;Tielt,2 | line 3: the area (Tielt) came before.",
                "a,p;,1 | line 2: the first column must say which area this is.",
                "a,p,p;Tielt,1,2 | has two columns \"p\".",
                "a,p;Tielt,1,2 | line 2: there are 3 cells under 2 columns.",
                "area,sector,value;a,p,1;a,p,2 | line 3: (a) and (p) came before.",
                "a;Tielt | has no counts: it needs a row for each area",
                "a,p | has no counts: it needs a row for each area"
            })
    void aWrongFileSaysWhatIsWrong(String lines, String sentence) throws IOException {
        console.write("wrong.csv", lines.replace(';', '\n') + "\n");

        assertThat(measure("lq", "--matrix", "wrong.csv")).isEqualTo(1);
        assertThat(console.err()).contains("wrong.csv").contains(sentence);
    }

    @Test
    void whatDoesNotFitTogetherIsSaid() throws IOException {
        console.write("sizes.csv", "area,value\nTielt,5\n");
        console.write("elsewhere.csv", "area,sector,size\nParis,cloth,2\n");

        assertThat(measureMatrix("hoover-gini", "--reference", "sizes.csv")).isEqualTo(1);
        assertThat(console.err()).contains("has no value for the area (Menen).");
        assertThat(measureMatrix("ellison-glaeser", "--plants", "elsewhere.csv")).isEqualTo(1);
        assertThat(console.err()).contains("There is no size of the area (Paris).");
        assertThat(measureMatrix("skill-relatedness")).isEqualTo(1);
        assertThat(console.err()).contains("must be the same sectors in the same order.");
    }
}
