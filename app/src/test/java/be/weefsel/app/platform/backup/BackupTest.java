package be.weefsel.app.platform.backup;

import static be.weefsel.app.SmallRegion.VLASDORP;
import static be.weefsel.app.SmallRegion.organisation;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.weefsel.app.SmallRegion;
import be.weefsel.app.TestDatabase;
import be.weefsel.app.actors.OrganisationKind;
import be.weefsel.app.platform.CannotStart;
import be.weefsel.app.platform.database.Migrations;
import be.weefsel.app.platform.database.Row;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BackupTest {
    private static final int FLIPS = 200;

    @SuppressWarnings("NullAway.Init") // before all tests
    private Path folder;

    @SuppressWarnings("NullAway.Init") // before all tests
    private SmallRegion region;

    @SuppressWarnings("NullAway.Init") // before all tests
    private Path file;

    @BeforeAll
    void writeABackup(@TempDir Path parent) {
        folder = parent;
        region =
                SmallRegion.empty()
                        .with(
                                organisation(
                                        "garnavel", OrganisationKind.SME, "É \"1\";\nb", VLASDORP));
        JdbcClient.create(region.database())
                .sql("insert into home.setup_code (code) values ('')")
                .update();
        file = folder.resolve("weefsel.zip");
        new Backup(region.database(), _ -> {}).writeTo(file, false);
    }

    @Test
    void whatWasRestoredIsWhatWasThere() {
        var target = TestDatabase.fresh();

        assertThat(restore(file, target, false)).isEmpty();

        assertThat(manifestOf(target).tables()).isEqualTo(manifestOf(region.database()).tables());
        assertThat(manifestOf(target).sequences())
                .isEqualTo(manifestOf(region.database()).sequences());
        assertThat(answer(target, "select name_nl from actors.organisation"))
                .containsExactly("É \"1\";\nb");
        assertThat(answer(target, "select code from home.setup_code")).containsExactly("");
    }

    @Test
    void onlyItsOwnerReadsTheFileAndNothingElseIsLeft() throws IOException {
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        assertThat(folder.resolve("weefsel.zip.unfinished")).doesNotExist();
    }

    @Test
    void aFileThatIsThereIsReplacedOnlyWhenToldTo() throws IOException {
        var other = Files.writeString(folder.resolve("other.zip"), "precious");
        var backup = new Backup(region.database(), _ -> {});

        assertThatThrownBy(() -> backup.writeTo(other, false))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("--force");
        assertThat(other).content().isEqualTo("precious");

        backup.writeTo(other, true);
        assertThat(Files.size(other)).isGreaterThan(1000);
    }

    @Test
    void aFolderThatIsNotThereIsNamed() {
        var lost = folder.resolve("nowhere/weefsel.zip");

        assertThatThrownBy(() -> new Backup(region.database(), _ -> {}).writeTo(lost, false))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining(lost.toString());
    }

    @Test
    void aNetworkIsReplacedOnlyWhenToldToAndIsKeptBeside() {
        var target = TestDatabase.fresh();
        restore(file, target, false);
        JdbcClient.create(target).sql("delete from actors.organisation").update();

        assertThatThrownBy(() -> restore(file, target, false))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("--replace");
        assertThat(answer(target, "select key from actors.organisation")).isEmpty();

        var kept = restore(file, target, true).orElseThrow();
        assertThat(answer(target, "select key from actors.organisation"))
                .containsExactly("garnavel");

        restore(kept, target, true);
        assertThat(answer(target, "select key from actors.organisation")).isEmpty();
    }

    /// Wherever the damage is: it is noticed, or it is where nothing is said.
    @Test
    void aDamagedByteIsNoticedBeforeAnythingIsChanged() throws IOException {
        var whole = Files.readAllBytes(file);
        var random = new Random(2012);
        var noticed = 0;
        for (var flip = 0; flip < FLIPS; flip++) {
            var bytes = whole.clone();
            bytes[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(8));
            var damaged = Files.write(folder.resolve("damaged.zip"), bytes);
            try (var backup = BackupFile.openWhole(damaged)) {
                assertThat(backup.manifest()).isEqualTo(manifestIn(file));
            } catch (CannotStart e) {
                assertThat(e).hasMessageContaining("damaged");
                noticed++;
            }
        }
        assertThat(noticed).isGreaterThan(FLIPS / 2);
    }

    @Test
    void whatIsNoBackupIsSaidToBeNone() throws IOException {
        for (var text : List.of("", "a letter")) {
            var letter = Files.writeString(folder.resolve("letter.zip"), text);
            assertThatThrownBy(() -> BackupFile.openWhole(letter))
                    .isInstanceOf(CannotStart.class)
                    .hasMessageContaining("no backup of Weefsel");
        }
        assertThatThrownBy(() -> BackupFile.openWhole(folder.resolve("nothing.zip")))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("There is no file");
    }

    @Test
    void aNewerFormatIsRefused() throws IOException {
        var newer = write("newer.zip", "{\"format\": 99, \"weefsel\": \"9.0\", \"all\": true}");

        assertThatThrownBy(() -> BackupFile.openWhole(newer))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("newer Weefsel (9.0)");
    }

    @Test
    void aLaterMigrationIsRefusedBeforeAnythingIsChanged() throws IOException {
        var later = withMigrations("later.zip", "platform", "99");
        var target = TestDatabase.fresh();
        JdbcClient.create(target).sql("insert into home.setup_code (code) values ('c')").update();

        assertThatThrownBy(() -> restore(later, target, false))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("newer Weefsel");
        assertThat(answer(target, "select code from home.setup_code")).containsExactly("c");
    }

    /// As Weefsel was when platform and vocabulary had one migration each and the rest was to come.
    @Test
    void theBackupOfAnOlderWeefselIsMigrated() throws IOException {
        var old = TestDatabase.fresh();
        Migrations.removeAll(old);
        Migrations.migrateTo(Map.of("platform", "1", "vocabulary", "1"), old);
        JdbcClient.create(old)
                .sql(
                        """
                        insert into platform.network (name_nl, name_fr, name_en, languages, areas, demo)
                        values ('Kleinveld', '', '', array['nl'], array['90000'], false)
                        """)
                .update();
        var older = folder.resolve("older.zip");
        var manifest = new Backup(old, _ -> {}).writeTo(older, false);
        assertThat(manifest.migrations()).isEqualTo(Map.of("platform", "1", "vocabulary", "1"));

        var target = TestDatabase.fresh();
        restore(older, target, false);

        assertThat(answer(target, "select name_nl || contact_email from platform.network"))
                .containsExactly("Kleinveld");
        assertThat(Migrations.applied(target)).isEqualTo(Migrations.applied(region.database()));
    }

    private static Optional<Path> restore(Path file, DataSource target, boolean mayReplace) {
        var kept = new ArrayList<Path>();
        Restore.from(
                file, _ -> {}, restore -> restore.into(target, mayReplace).ifPresent(kept::add));
        return kept.stream().findFirst();
    }

    private Manifest manifestOf(DataSource database) {
        return new Backup(database, _ -> {}).writeTo(folder.resolve("again.zip"), true);
    }

    private static Manifest manifestIn(Path file) {
        try (var backup = BackupFile.openWhole(file)) {
            return backup.manifest();
        }
    }

    private Path withMigrations(String name, String concept, String version) throws IOException {
        var manifest = manifestIn(file);
        var migrations = new TreeMap<>(manifest.migrations());
        migrations.put(concept, version);
        return write(
                name,
                new String(
                        new Manifest(
                                        manifest.format(),
                                        "9.0",
                                        manifest.takenAt(),
                                        migrations,
                                        List.of(),
                                        List.of())
                                .toJson(),
                        StandardCharsets.UTF_8));
    }

    private Path write(String name, String manifest) throws IOException {
        var target = folder.resolve(name);
        try (var zip = new ZipOutputStream(Files.newOutputStream(target))) {
            zip.putNextEntry(new ZipEntry(BackupFile.MANIFEST));
            zip.write(manifest.getBytes(StandardCharsets.UTF_8));
            zip.closeEntry();
        }
        return target;
    }

    private static List<String> answer(DataSource database, String question) {
        return JdbcClient.create(database).sql(question).query(Row::onlyString).list();
    }
}
