package be.weefsel.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
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

    @TempDir private Path folder;
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @BeforeEach
    void scores() throws IOException {
        write("scores.csv", SCORES);
    }

    @Test
    void theSmallestSumIsMadeLargeFirst() {
        assertThat(assign("--demand", "1", "--fairness", "max-min")).isZero();

        assertThat(out.toString()).isEqualTo("question,expert\nbread,an\nflax,bo\n");
        assertThat(err.toString().lines())
                .containsExactly(
                        "total 1.000000", "minimum 0.500000 (at most 0.500000 is possible)");
    }

    @Test
    void theTotalIsMadeLargeWhenThatIsAsked() {
        assertThat(assign("--demand", "1", "--fairness", "sum")).isZero();

        assertThat(out.toString()).isEqualTo("question,expert\nbread,bo\nflax,an\n");
        assertThat(err.toString()).contains("total 1.100000");
    }

    @Test
    void theAnswerCanBeJson() {
        assertThat(assign("--demand", "1", "--fairness", "sum", "--format", "json")).isZero();

        assertThat(out.toString().strip())
                .isEqualTo(
                        """
                        [{"question":"bread","expert":"bo"},{"question":"flax","expert":"an"}]\
                        """);
    }

    @Test
    void capacitiesCountAndOthersHaveTheDefault() throws IOException {
        write("capacity.csv", "expert,capacity\nan,2\nbo,0\nstranger,9\n");

        assertThat(assign("--demand", "1", "--capacity", "capacity.csv")).isZero();
        assertThat(out.toString()).isEqualTo("question,expert\nbread,an\nflax,an\n");
    }

    @Test
    void aDemandThatStaysUnmetIsToldWithItsCause() throws IOException {
        write("scores.csv", SCORES + "glue,an,\nsteel,cy,0\n");

        assertThat(assign("--demand", "2", "--default-capacity", "1")).isEqualTo(3);
        assertThat(out.toString()).contains("steel,cy").doesNotContain("glue");
        assertThat(err.toString())
                .contains("glue has 0 of 2 experts: it has no pair with a score.")
                .contains("steel has 1 of 2 experts: it has no more pairs with a score.")
                .contains("experts: its other experts have no place left.");
    }

    @Test
    void whatIsWrongIsOneSentenceThatNamesTheLineAndTheWayOut() throws IOException {
        assertBad(
                "flax,an,0.9\nflax,bo,0.5\n",
                "scores.csv needs the columns question, expert, score");
        assertBad("", "scores.csv has no rows.");
        assertBad(SCORES + "glue,an,good\n", "line 6: score (good) must be a number with a point");
        assertBad(SCORES + "glue,an,NaN\n", "line 6: score (NaN) must be a number with a point");
        assertBad(SCORES + "flax,an,0.8\n", "line 6: (flax) and (an) had another score before");
        assertBad(SCORES + ",an,0.8\n", "line 6: question is empty.");

        write("scores.csv", SCORES + "flax,an,0.9\n");
        write("capacity.csv", "expert,capacity\nan,-1\n");
        assertThat(assign("--demand", "1", "--capacity", "capacity.csv")).isEqualTo(1);
        assertThat(err.toString())
                .contains("capacity.csv, line 2: capacity (-1) must be a whole number from 0");
    }

    private void assertBad(String scores, String sentence) throws IOException {
        write("scores.csv", scores);
        assertThat(assign("--demand", "1")).isEqualTo(1);
        assertThat(err.toString()).contains(sentence).doesNotContain("Exception");
        assertThat(out.toString()).isEmpty();
    }

    @Test
    void wrongOptionsAreNotUnderstood() {
        assertThat(assign()).isEqualTo(2);
        assertThat(assign("--demand", "-1")).isEqualTo(2);
        assertThat(assign("--demand", "1", "--fairness", "nice")).isEqualTo(2);
    }

    /// Names of files are those in the folder.
    private int assign(String... options) {
        var all = new String[options.length + 4];
        all[0] = "match";
        all[1] = "assign";
        all[2] = "--scores";
        all[3] = folder.resolve("scores.csv").toString();
        for (int i = 0; i < options.length; i++) {
            all[i + 4] =
                    options[i].endsWith(".csv")
                            ? folder.resolve(options[i]).toString()
                            : options[i];
        }
        return Weefsel.commandLine()
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .execute(all);
    }

    private void write(String name, String content) throws IOException {
        Files.writeString(folder.resolve(name), content);
    }
}
