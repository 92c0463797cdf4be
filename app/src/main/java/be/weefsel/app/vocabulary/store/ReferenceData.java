package be.weefsel.app.vocabulary.store;

import be.weefsel.app.platform.database.Columns;
import be.weefsel.app.platform.database.Row;
import be.weefsel.app.platform.text.TranslatedText;
import be.weefsel.app.vocabulary.SectorClassification;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/// Areas and sectors as they come with Weefsel. They are loaded at the first start, and again when
/// a new version brings other files.
public final class ReferenceData {
    /// Any number will do, as long as nothing else in Weefsel locks it.
    private static final long LOCK = 0x5745_4546_5345_4C01L;

    private final JdbcClient database;
    private final NamedParameterJdbcOperations batches;
    private final TransactionOperations transaction;
    private final String folder;

    /// @param folder where the files are, on the class path
    public ReferenceData(
            JdbcClient database,
            NamedParameterJdbcOperations batches,
            TransactionOperations transaction,
            String folder) {
        this.database = database;
        this.batches = batches;
        this.transaction = transaction;
        this.folder = folder;
    }

    /// Safe to call at each start, and by several instances at the same time: one loads, the others
    /// wait and then find it done.
    public void load() {
        loadWhenChanged("areas-belgium.csv", this::loadAreas);
        loadWhenChanged(
                "nace-bel-2008.csv", file -> loadSectors(SectorClassification.NACE_BEL_2008, file));
        loadWhenChanged(
                "nace-bel-2025.csv", file -> loadSectors(SectorClassification.NACE_BEL_2025, file));
        loadWhenChanged("sector-concordance.csv", this::loadConcordance);
    }

    /// @param loading what to do with the file, in a transaction with everything that it does
    public void loadWhenChanged(String name, Consumer<byte[]> loading) {
        var file = read(folder + "/" + name);
        var checksum = checksum(file);
        transaction.executeWithoutResult(status -> {
            lock();
            if (loadedChecksum(name).filter(checksum::equals).isEmpty()) {
                loading.accept(file);
                remember(name, checksum);
            }
        });
    }

    private void loadAreas(byte[] file) {
        database.sql("delete from vocabulary.area").update();
        insertAll(
                file,
                "vocabulary.area",
                line ->
                        new Columns()
                                .value("code", line.getField("code"))
                                .value("level", line.getField("level"))
                                .value("parent", optional(line, "parent"))
                                .text("name", text(line, "name"))
                                .value("valid_from", LocalDate.parse(line.getField("valid_from")))
                                .value("valid_to", optional(line, "valid_to").map(LocalDate::parse))
                                .value("successor", optional(line, "successor"))
                                .value("latitude", Double.parseDouble(line.getField("lat")))
                                .value("longitude", Double.parseDouble(line.getField("lon"))));
    }

    private void loadSectors(SectorClassification classification, byte[] file) {
        database.sql("delete from vocabulary.sector where classification = :classification")
                .param("classification", classification.code())
                .update();
        insertAll(
                file,
                "vocabulary.sector",
                line ->
                        new Columns()
                                .value("classification", classification.code())
                                .value("code", line.getField("code"))
                                .value("level", Integer.parseInt(line.getField("level")))
                                .value("parent", optional(line, "parent"))
                                .text("label", text(line, "label")));
    }

    private void loadConcordance(byte[] file) {
        database.sql("delete from vocabulary.sector_concordance").update();
        insertAll(
                file,
                "vocabulary.sector_concordance",
                line ->
                        new Columns()
                                .value("code_2008", line.getField("code_2008"))
                                .value("code_2025", line.getField("code_2025"))
                                .value("source", line.getField("source")));
    }

    private void insertAll(byte[] file, String table, Function<NamedCsvRecord, Columns> row) {
        try (var lines = CsvReader.builder().ofNamedCsvRecord(new ByteArrayInputStream(file))) {
            var rows = lines.stream().map(row).toList();
            batches.batchUpdate(rows.getFirst().insertInto(table), Columns.toMaps(rows));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Optional<String> optional(NamedCsvRecord line, String column) {
        return Optional.of(line.getField(column)).filter(field -> !field.isEmpty());
    }

    /// A column that the file does not have counts as empty: NACE-BEL 2008 has no English.
    private static TranslatedText text(NamedCsvRecord line, String column) {
        return TranslatedText.of(
                line.findField(column + "_nl").orElse(""),
                line.findField(column + "_fr").orElse(""),
                line.findField(column + "_en").orElse(""));
    }

    private void lock() {
        database.sql("select pg_advisory_xact_lock(:lock)")
                .param("lock", LOCK)
                .query((row, number) -> true)
                .single();
    }

    private Optional<String> loadedChecksum(String resource) {
        return database.sql("select checksum from vocabulary.reference where resource = :resource")
                .param("resource", resource)
                .query(Row::onlyString)
                .optional();
    }

    private void remember(String resource, String checksum) {
        database.sql(
                        """
                        insert into vocabulary.reference (resource, checksum)
                        values (:resource, :checksum)
                        on conflict (resource) do update
                            set checksum = excluded.checksum, loaded_at = now()
                        """)
                .param("resource", resource)
                .param("checksum", checksum)
                .update();
    }

    private static byte[] read(String path) {
        try (var in = new ClassPathResource(path).getInputStream()) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String checksum(byte[] file) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(file));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
