package be.weefsel.fabric.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class CsvBytesTest {
    @Test
    void readsQuotesLineBreaksAndEmptyFields() throws IOException {
        assertThat(read("\"a\",,\"\"\r\n\"x\"\"y\",\"two\nlines\",3\n"))
                .containsExactly(List.of("a", "", ""), List.of("x\"y", "two\nlines", "3"));
    }

    @Test
    void theLastLineMayLackItsBreak() throws IOException {
        assertThat(read("a,b\nc,d")).containsExactly(List.of("a", "b"), List.of("c", "d"));
        assertThat(read("a,\"b\"")).containsExactly(List.of("a", "b"));
    }

    @Test
    void anEmptyFileHasNoRecords() throws IOException {
        assertThat(read("")).isEmpty();
    }

    @Test
    void aFileThatWasCutOffInAQuoteIsRefused() {
        assertThatThrownBy(() -> read("a,b\nc,\"d"))
                .isInstanceOf(UnreadableRegister.class)
                .hasMessageContaining("record 2")
                .hasMessageContaining("complete");
    }

    @Test
    void numbersAreReadWhereTheyLie() throws IOException {
        var csv = open("012,x,,1234567890\n");
        csv.next();

        assertThat(csv.number(0)).isEqualTo(12);
        assertThat(csv.number(1)).isEqualTo(-1);
        assertThat(csv.number(2)).isEqualTo(-1);
        assertThat(csv.number(3)).isEqualTo(-1);
        assertThat(csv.number(9)).isEqualTo(-1);
    }

    /// Against FastCSV, with records that lie over the borders of its blocks.
    @Test
    void readsWhatAnotherReaderReads() throws IOException {
        var random = new Random(7);
        for (int file = 0; file < 20; file++) {
            var text = new StringBuilder();
            for (int line = 0; line < 3000; line++) {
                for (int field = 0; field < 5; field++) {
                    text.append(field == 0 ? "" : ",").append(field(random));
                }
                text.append(random.nextBoolean() ? "\n" : "\r\n");
            }
            assertThat(read(text.toString())).isEqualTo(readByAnother(text.toString()));
        }
    }

    private static String field(Random random) {
        var letters = "abcdé \"\n,".codePoints().toArray();
        var text = new StringBuilder();
        int length = random.nextInt(1000) == 0 ? 300_000 : random.nextInt(12);
        for (int i = 0; i < length; i++) {
            text.appendCodePoint(letters[random.nextInt(letters.length)]);
        }
        var plain = text.toString();
        boolean needsQuotes = plain.contains("\"") || plain.contains("\n") || plain.contains(",");
        return needsQuotes || random.nextBoolean()
                ? "\"" + plain.replace("\"", "\"\"") + "\""
                : plain.isEmpty() ? "x" : plain;
    }

    private static List<List<String>> readByAnother(String text) throws IOException {
        try (var csv = CsvReader.builder().ofCsvRecord(text)) {
            return csv.stream().map(CsvRecord::getFields).toList();
        }
    }

    private static List<List<String>> read(String text) throws IOException {
        var all = new ArrayList<List<String>>();
        try (var csv = open(text)) {
            while (csv.next()) {
                var record = new ArrayList<String>();
                for (int i = 0; i < csv.fields(); i++) {
                    record.add(csv.text(i));
                }
                all.add(record);
            }
        }
        return all;
    }

    private static CsvBytes open(String text) {
        InputStream in = new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
        return new CsvBytes("a.csv", new ReadAhead(in));
    }
}
