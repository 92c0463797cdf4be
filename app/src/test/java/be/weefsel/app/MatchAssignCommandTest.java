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

/// The allocation on files, as somebody at a console uses it.
@Tag("E1")
class MatchAssignCommandTest {
    private static final String SCORES =
            """
            question,expert,score
            flax,an,0.9
            flax,bo,0.5
            bread,an,0.5
            bread,bo,0.2
            """;

    private Console console = new Console(Path.of(""));

    @BeforeEach
    void scores(@TempDir Path folder) throws IOException {
        console = new Console(folder);
        write("scores.csv", SCORES);
    }

    @Test
    void theSmallestSumIsMadeLargeFirst() {
        assertThat(assign("--demand", "1", "--fairness", "max-min")).isZero();

        assertThat(console.out()).isEqualTo("question,expert\nbread,an\nflax,bo\n");
        assertThat(console.err().lines())
                .containsExactly(
                        "total 1.000000", "minimum 0.500000 (at most 0.500000 is possible)");
    }

    @Test
    void theTotalIsMadeLargeWhenThatIsAsked() {
        assertThat(assign("--demand", "1", "--fairness", "sum")).isZero();

        assertThat(console.out()).isEqualTo("question,expert\nbread,bo\nflax,an\n");
        assertThat(console.err()).contains("total 1.100000");
    }

    @Test
    void theAnswerCanBeJson() {
        assertThat(assign("--demand", "1", "--fairness", "sum", "--format", "json")).isZero();

        assertThat(console.out().strip())
                .isEqualTo(
                        """
                        [{"question":"bread","expert":"bo"},{"question":"flax","expert":"an"}]\
                        """);
    }

    @Test
    void capacitiesCountAndOthersHaveTheDefault() throws IOException {
        write("capacity.csv", "expert,capacity\nan,2\nbo,0\nstranger,9\n");

        assertThat(assign("--demand", "1", "--capacity", "capacity.csv")).isZero();
        assertThat(console.out()).isEqualTo("question,expert\nbread,an\nflax,an\n");
    }

    @Test
    void aFileOfCapacitiesMayNameNobody() throws IOException {
        write("capacity.csv", "expert,capacity\n");

        assertThat(assign("--demand", "1", "--capacity", "capacity.csv")).isZero();
    }

    @Test
    void aDemandThatStaysUnmetIsToldWithItsCause() throws IOException {
        write("scores.csv", SCORES + "glue,an,\nsteel,cy,0\n");

        assertThat(assign("--demand", "2", "--default-capacity", "1")).isEqualTo(3);
        assertThat(console.out()).contains("steel,cy").doesNotContain("glue");
        assertThat(console.err())
                .contains("glue has 0 of 2 experts: it has no pair with a score.")
                .contains("steel has 1 of 2 experts: it has no more pairs with a score.")
                .contains("experts: its other experts have no place left.");
    }

    @Test
    void whatIsWrongIsOneSentenceThatNamesTheLineAndTheWayOut() throws IOException {
        assertBad(
                "flax,an,0.9\nflax,bo,0.5\n",
                "scores.csv needs the columns question, expert, score");
        assertBad("", "scores.csv does not begin with the names of columns.");
        assertBad("question,expert,score\n", "scores.csv has no rows.");
        assertBad("question,score\n", "so expert is missing.");
        assertBad(SCORES + "glue,an,good\n", "line 6: score (good) must be a number with a point");
        assertBad(SCORES + "glue,an,NaN\n", "line 6: score (NaN) must be a number with a point");
        assertBad(SCORES + "flax,an,0.8\n", "line 6: (flax) and (an) had another score before");
        assertBad(SCORES + ",an,0.8\n", "line 6: question is empty.");

        write("scores.csv", SCORES + "flax,an,0.9\n");
        write("capacity.csv", "expert,capacity\nan,-1\n");
        assertThat(assign("--demand", "1", "--capacity", "capacity.csv")).isEqualTo(1);
        assertThat(console.err())
                .contains("capacity.csv, line 2: capacity (-1) must be a whole number from 0");
    }

    private void assertBad(String scores, String sentence) throws IOException {
        write("scores.csv", scores);
        assertThat(assign("--demand", "1")).isEqualTo(1);
        assertThat(console.err()).contains(sentence).doesNotContain("Exception");
        assertThat(console.out()).isEmpty();
    }

    @Test
    void wrongOptionsAreNotUnderstood() {
        assertThat(assign()).isEqualTo(2);
        assertThat(assign("--demand", "-1")).isEqualTo(2);
        assertThat(assign("--demand", "1", "--fairness", "nice")).isEqualTo(2);
    }

    private int assign(String... options) {
        return console.give(
                Stream.concat(
                                Stream.of("match", "assign", "--scores", "scores.csv"),
                                Arrays.stream(options))
                        .toArray(String[]::new));
    }

    private void write(String name, String content) throws IOException {
        console.write(name, content);
    }
}
