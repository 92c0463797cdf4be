package be.weefsel.app.openness;

import static org.assertj.core.api.Assertions.assertThat;

import be.weefsel.app.platform.text.Language;
import be.weefsel.app.platform.text.TextCatalog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.dhatim.fastexcel.Workbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TableReaderTest {
    private static final Table TABLE =
            Table.of("key", "name", "description")
                    .row("ieper", "Ieper; Ypres, \"Wipers\"", "één regel\nen nog een")
                    .row("x", "=1+1", "-3")
                    .row("y", "", "");

    @Test
    void whatGoesOutComesBackTheSame() {
        for (var file : List.of(CsvFile.of(TABLE), XlsxFile.of(TABLE, "actors"))) {
            var back = read(file);
            assertThat(back.header()).isEqualTo(TABLE.header());
            assertThat(back.rows()).isEqualTo(TABLE.rows());
        }
    }

    @ParameterizedTest
    @CsvSource({"UTF-8", "windows-1252", "UTF-16"})
    void theUsualEncodingsAreRecognised(String encoding) {
        assertThat(cells("naam;plaats\r\nCrème;Liège\r\n".getBytes(Charset.forName(encoding))))
                .containsExactly("Crème", "Liège");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a;b\n1,5;2",
                "a,b\n\"1,5\",2",
                "a\tb\n1,5\t2",
                "sep=|\na|b\n1,5|2",
                "\n\n a ; b \n\n1,5;2;;\n;;\n"
            })
    void theUsualSeparatorsAreRecognised(String text) {
        assertThat(cells(text.getBytes(StandardCharsets.UTF_8))).containsExactly("1,5", "2");
    }

    @Test
    void aRowIsCountedAsInASpreadsheet() {
        var table = read("a;b\n\"x\ny\";2\n\n3;4\n".getBytes(StandardCharsets.UTF_8));

        assertThat(table.rows()).extracting(Table.Row::number).containsExactly(2, 4);
    }

    @Test
    void aWorkbookGivesWhatOneReadsInIt() throws IOException {
        var file = new ByteArrayOutputStream();
        try (var workbook = new Workbook(file, "Test", null)) {
            var sheet = workbook.newWorksheet("Actors");
            sheet.value(0, 0, "year");
            sheet.value(0, 1, "share");
            sheet.value(0, 2, "since");
            sheet.value(0, 3, "sum");
            sheet.value(1, 0, 2013);
            sheet.value(1, 1, 0.25);
            sheet.value(1, 2, LocalDate.of(2013, 5, 17));
            sheet.style(1, 2).format("dd/mm/yyyy").set();
            sheet.formula(1, 3, "A2*2");
        }

        assertThat(cells(file.toByteArray())).startsWith("2013", "0.25", "2013-05-17");
    }

    @ParameterizedTest
    @CsvSource({
        "'', openness.file.empty",
        "'a,a', openness.file.column-twice",
        "'a,,c', openness.file.column-without-name",
        "'a,b|1,2,3', openness.file.row-too-long",
        "'a,b|\"1,2', openness.file.broken-quotes",
        "'PK\u0003\u0004nonsense', openness.file.broken-workbook",
        "'\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1', openness.file.old-workbook"
    })
    void whatIsNoTableSaysWhy(String text, String reason) {
        var file = text.replace('|', '\n').getBytes(StandardCharsets.ISO_8859_1);

        assertThat(TableReader.read(file))
                .isInstanceOfSatisfying(
                        TableReading.Unreadable.class,
                        unreadable -> assertThat(unreadable.reason().key()).isEqualTo(reason));
    }

    @Test
    void aWorkbookThatUnpacksWithoutEndIsRefused() throws IOException {
        var bomb = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bomb)) {
            zip.putNextEntry(new ZipEntry("xl/workbook.xml"));
            var zeros = new byte[1024 * 1024];
            for (int i = 0; i < 200; i++) {
                zip.write(zeros);
            }
        }

        assertThat(reasonFor(bomb.toByteArray())).isEqualTo("openness.file.too-large-unpacked");
    }

    @Test
    void aWorkbookCannotFetchOtherFiles() throws IOException {
        var secret = Files.createTempFile("secret", ".txt");
        Files.writeString(secret, "not for you");
        var evil =
                rewritten(
                        XlsxFile.of(TABLE, "actors"),
                        xml ->
                                xml.replaceFirst(
                                                "\\?>",
                                                "?><!DOCTYPE x [<!ENTITY e SYSTEM \"%s\">]>"
                                                        .formatted(secret.toUri()))
                                        .replace("Ieper", "&e;"));

        assertThat(said(evil)).doesNotContain("not for you");
    }

    /// A part packed with Zstandard, LZMA and the like needs libraries that are not there.
    @ParameterizedTest
    @ValueSource(ints = {9, 12, 14, 93, 95, 98})
    void aWorkbookThatIsPackedInAnotherWayIsRefused(int method) {
        var workbook = XlsxFile.of(TABLE, "actors");
        var bytes = ByteBuffer.wrap(workbook).order(ByteOrder.LITTLE_ENDIAN);
        for (int at = 0; at < workbook.length - 4; at++) {
            if (bytes.getInt(at) == 0x0201_4b50) {
                bytes.putShort(at + 10, (short) method);
            }
        }

        assertThat(reasonFor(workbook)).isEqualTo("openness.file.broken-workbook");
    }

    /// Ten thousand files that someone or something damaged: each is read or refused, with a
    /// sentence in three languages, and nothing ever breaks.
    @Test
    void noFileEverBreaksTheReader() throws IOException {
        var random = new Random(20_261_124);
        var catalog = TextCatalog.load();
        var seeds =
                List.of(
                        CsvFile.of(TABLE),
                        undated(XlsxFile.of(TABLE, "actors")),
                        "naam;plaats\r\nCrème;Liège\r\n".getBytes(Charset.forName("windows-1252")));
        for (int i = 0; i < 10_000; i++) {
            var file = damaged(seeds.get(i % seeds.size()), random);
            switch (TableReader.read(file)) {
                case TableReading.Read(var table) ->
                        assertThat(table.rows())
                                .allMatch(row -> row.cells().size() == table.header().size());
                case TableReading.Unreadable(var reason) -> {
                    for (var language : Language.values()) {
                        assertThat(reason.in(catalog.in(language))).isNotBlank();
                    }
                }
            }
        }
    }

    private static byte[] damaged(byte[] seed, Random random) {
        var bytes = seed.clone();
        int changes = 1 + random.nextInt(8);
        for (int i = 0; i < changes; i++) {
            bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
        }
        return random.nextInt(4) == 0 ? Arrays.copyOf(bytes, random.nextInt(bytes.length)) : bytes;
    }

    /// A workbook tells when it was made: without that, the same files are damaged each time.
    private static byte[] undated(byte[] workbook) throws IOException {
        return rewritten(
                workbook,
                xml -> xml.replaceAll("\\d{4}-\\d\\d-\\d\\dT[\\d:.]+Z", "2026-11-24T00:00:00Z"));
    }

    private static byte[] rewritten(byte[] workbook, UnaryOperator<String> change)
            throws IOException {
        var file = new ByteArrayOutputStream();
        try (var from =
                        ZipFile.builder()
                                .setSeekableByteChannel(new SeekableInMemoryByteChannel(workbook))
                                .get();
                var to = new ZipOutputStream(file)) {
            for (var entry : Collections.list(from.getEntries())) {
                var copy = new ZipEntry(entry.getName());
                copy.setTimeLocal(LocalDateTime.of(2026, 11, 24, 0, 0));
                to.putNextEntry(copy);
                var content = from.getInputStream(entry).readAllBytes();
                var text = new String(content, StandardCharsets.UTF_8);
                to.write(change.apply(text).getBytes(StandardCharsets.UTF_8));
            }
        }
        return file.toByteArray();
    }

    private static Table read(byte[] file) {
        return switch (TableReader.read(file)) {
            case TableReading.Read(var table) -> table;
            case TableReading.Unreadable(var reason) -> throw new AssertionError(reason);
        };
    }

    private static List<String> cells(byte[] file) {
        return read(file).rows().getFirst().cells();
    }

    private static String said(byte[] file) {
        return switch (TableReader.read(file)) {
            case TableReading.Read(var table) -> table.rows().toString();
            case TableReading.Unreadable(var reason) -> reason.toString();
        };
    }

    private static String reasonFor(byte[] file) {
        return switch (TableReader.read(file)) {
            case TableReading.Read(var table) -> "read " + Collections.max(table.header());
            case TableReading.Unreadable(var reason) -> reason.key();
        };
    }
}
