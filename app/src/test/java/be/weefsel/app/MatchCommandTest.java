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

/// The matching on files, as somebody at a console uses it.
@Tag("E1")
class MatchCommandTest {
    private static final String ITEMS =
            """
            id,owner,language,text
            lab,centre,nl,Wij meten de sterkte van garens uit vlas.
            cours,ecole,fr,Cours de soudage pour ouvriers.
            course,school,en,A course on spinning yarn from flax.
            """;

    private Console console = new Console(Path.of(""));

    @BeforeEach
    void files(@TempDir Path folder) throws IOException {
        console = new Console(folder);
        write("items.csv", ITEMS);
        write("queries.csv", "id,language,text\nq1,nl,Hoe sterk is ons garen van vlas?\n");
        write("judgements.csv", "query,item,grade\nq1,lab,3\nq1,course,1\nq1,cours,0\n");
    }

    @Test
    void itemsComeInOrderWithTheirOwners() {
        assertThat(match("rank", "--items", "items.csv", "--queries", "queries.csv")).isZero();

        var lines = console.out().lines().toList();
        assertThat(lines.getFirst()).isEqualTo("query,rank,item,owner,score");
        assertThat(lines.get(1)).startsWith("q1,1,lab,centre,");
        assertThat(lines.get(2)).startsWith("q1,2,course,school,");
    }

    @Test
    void onlyAsManyComeAsWereAskedFor() {
        match("rank", "--items", "items.csv", "--queries", "queries.csv", "--top", "1");

        assertThat(console.out().lines()).hasSize(2);
    }

    @Test
    void whoAsksWhySeesTheWordsAndWhatTheyAreTranslatedTo() {
        assertThat(
                        match(
                                "explain",
                                "--items",
                                "items.csv",
                                "--query",
                                "Hoe sterk is ons garen van vlas?",
                                "--language",
                                "nl",
                                "--top",
                                "1"))
                .isZero();

        var lines = console.out().lines().toList();
        assertThat(lines.getFirst()).isEqualTo("rank,item,score,by,asked,found,share");
        assertThat(lines)
                .anyMatch(line -> line.contains(",words,garen,garens,"))
                .anyMatch(line -> line.contains(",meaning,garen,,"));
    }

    /// From texts to an assignment, without a server.
    @Test
    void whatAffinitySaysAssignReads() throws IOException {
        write(
                "queries.csv",
                """
                id,owner,language,text
                q1,mill,nl,Hoe sterk is ons garen van vlas?
                q2,school,nl,Wie leert onze arbeiders lassen?
                """);

        assertThat(match("affinity", "--items", "items.csv", "--queries", "queries.csv")).isZero();

        var lines = console.out().lines().toList();
        assertThat(lines.getFirst()).isEqualTo("question,expert,score");
        assertThat(lines.get(1)).startsWith("q1,centre,");
        assertThat(lines)
                .hasSize(6)
                .anyMatch(line -> line.startsWith("q1,school,"))
                .noneMatch(line -> line.startsWith("q2,school,"));

        write("scores.csv", console.out());
        assertThat(match("assign", "--scores", "scores.csv", "--demand", "1")).isZero();
        assertThat(console.out().lines()).contains("question,expert", "q1,centre", "q2,ecole");
    }

    @Test
    void aLanguageThatCannotBeReadIsRefused() {
        assertThat(match("explain", "--items", "items.csv", "--query", "x", "--language", "de"))
                .isEqualTo(2);

        assertThat(console.err()).contains("--language must be nl, fr or en, not \"de\".");
    }

    @Test
    void aRankingIsComparedWithWhatTheJudgesFound() {
        assertThat(evaluate()).isZero();

        assertThat(console.out().lines())
                .contains(
                        "queries,count,ndcg@10,ndcg_low,ndcg_high,recall@10,recall_low,recall_high,"
                                + "mrr,mrr_low,mrr_high",
                        "nl→nl,1,1.0000,1.0000,1.0000,1.0000,1.0000,1.0000,1.0000,1.0000,1.0000")
                .anyMatch(line -> line.startsWith("all,1,"))
                .noneMatch(line -> line.startsWith("nl→fr"));
    }

    @Test
    void aFileFromASpreadsheetIsReadToo() throws IOException {
        write("items.csv", "\uFEFF" + ITEMS.replace(",", ";"));

        assertThat(evaluate()).isZero();
    }

    @Test
    void whatIsWrongWithAFileIsOneSentenceThatNamesTheLine() throws IOException {
        write("judgements.csv", "query,item,grade\nq1,lab,3\nq1,course,five\n");

        assertThat(evaluate()).isEqualTo(1);
        assertThat(console.err())
                .contains(
                        "judgements.csv, line 3: grade (five) must be a whole number from 0 to 3.")
                .doesNotContain("Exception");

        write("items.csv", "id,words\nlab,Wij meten.\n");
        assertThat(evaluate()).isEqualTo(1);
        assertThat(console.err()).contains("needs the columns id, text");
    }

    @Test
    void twoItemsOrQueriesCannotHaveOneId() throws IOException {
        write("items.csv", ITEMS + "lab,centre,nl,Nog eens.\n");

        assertThat(evaluate()).isEqualTo(1);
        assertThat(console.err())
                .contains("line 5: the id (lab) comes twice in the language (nl).");

        write("items.csv", ITEMS + "lab,school,fr,Encore une fois.\n");
        assertThat(evaluate()).isEqualTo(1);
        assertThat(console.err()).contains("line 5: the id (lab) has the owners (centre) and");

        write("items.csv", ITEMS);
        write("queries.csv", "id,language,text\nq1,nl,Vlas?\nq1,fr,Du lin ?\n");
        assertThat(evaluate()).isEqualTo(1);
        assertThat(console.err()).contains("queries.csv, line 3: the id (q1) comes twice.");
    }

    @Test
    void anItemInSeveralLanguagesIsOne() throws IOException {
        write("items.csv", ITEMS + "lab,centre,fr,Nous mesurons la résistance du fil de lin.\n");

        match("rank", "--items", "items.csv", "--queries", "queries.csv");
        assertThat(console.out().lines().filter(line -> line.contains(",lab,centre,"))).hasSize(1);

        match("explain", "--items", "items.csv", "--query", "Le fil de lin", "--top", "1");
        assertThat(console.out()).contains("1,lab,").contains(",words,fil,fil,");

        assertThat(evaluate()).isZero();
        assertThat(console.out()).contains("nl→nl,1,1.0000");
    }

    @Test
    void whatIsJudgedButNotThereIsToldAndCounts() throws IOException {
        write("judgements.csv", "query,item,grade\nq1,lab,3\nq1,gone,3\nq2,lab,3\n");

        assertThat(evaluate()).isZero();
        assertThat(console.err())
                .contains("1 judged queries are not among the queries", "1 judged items are not");
        assertThat(console.out()).doesNotContain("all,1,1.0000");
    }

    private int evaluate() {
        return match(
                "evaluate",
                "--items",
                "items.csv",
                "--queries",
                "queries.csv",
                "--judgements",
                "judgements.csv");
    }

    private int match(String... arguments) {
        return console.give(
                Stream.concat(Stream.of("match"), Arrays.stream(arguments)).toArray(String[]::new));
    }

    private void write(String name, String content) throws IOException {
        console.write(name, content);
    }
}
