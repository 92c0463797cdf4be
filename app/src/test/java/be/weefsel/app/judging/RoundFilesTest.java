package be.weefsel.app.judging;

import static org.assertj.core.api.Assertions.assertThat;

import be.weefsel.app.Console;
import be.weefsel.app.openness.CsvFile;
import be.weefsel.app.openness.Table;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A closed round goes out as files, and the command reads them.
@Tag("E1")
class RoundFilesTest extends JudgingStory {
    private final RoundFiles files = region.get(RoundFiles.class);

    @Test
    void theCommandEvaluatesWhatARoundGives(@TempDir Path folder) throws IOException {
        var round = openForTwo();
        giveTheRest(facilitator, round, Grade.EXACT);
        giveTheRest(analyst, round, Grade.GOOD);
        rounds.close(facilitator, round);
        var book = book(round);
        write(folder.resolve("items.csv"), files.items(book));
        write(folder.resolve("queries.csv"), files.queries(book));
        write(folder.resolve("judgements.csv"), files.judgements(book));
        var console = new Console(folder);

        assertThat(
                        console.give(
                                "match",
                                "evaluate",
                                "--items",
                                "items.csv",
                                "--queries",
                                "queries.csv",
                                "--judgements",
                                "judgements.csv"))
                .isZero();

        assertThat(console.err()).isEmpty();
        assertThat(console.out().lines())
                .anyMatch(line -> line.startsWith("all,2,"))
                .anyMatch(line -> line.startsWith("nl→nl,2,"));
    }

    @Test
    void theyHoldOnlyWhatIsPublic() {
        var round = openForTwo();
        giveTheRest(facilitator, round, Grade.EXACT);
        giveTheRest(analyst, round, Grade.EXACT);
        rounds.close(facilitator, round);

        assertThat(files.queries(book(round)).rows().toString())
                .contains("Vlas breekt bij het verven")
                .doesNotContain("Titelwoord", "Geheimwoord", "wever");
        assertThat(files.judgements(book(round)).rows().toString()).doesNotContain("Lies", "Anja");
    }

    @Test
    void asLongAsItIsOpenNoGradeGoesOut() {
        var round = openForTwo();
        giveTheRest(facilitator, round, Grade.EXACT);
        giveTheRest(analyst, round, Grade.EXACT);

        assertThat(files.judgements(book(round)).rows()).isEmpty();
    }

    private static void write(Path file, Table table) throws IOException {
        Files.write(file, CsvFile.of(table));
    }
}
