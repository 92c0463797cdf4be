package be.weefsel.app.platform.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.weefsel.app.TestDatabase;
import be.weefsel.app.platform.CannotStart;
import be.weefsel.app.platform.job.Jobs;
import be.weefsel.app.platform.job.JobsTest;
import be.weefsel.app.platform.mail.HandClock;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NightlyBackupTest {
    @TempDir
    @SuppressWarnings("NullAway.Init") // before each test
    private Path parent;

    private final DataSource database = TestDatabase.fresh();
    private final HandClock clock = new HandClock(Instant.parse("2026-11-24T11:00:00Z"));
    private final Jobs jobs = JobsTest.on(database, clock);

    @Test
    void theFirstOneIsMadeAtOnceAndTheNextAtNightAndOldOnesGo() throws IOException {
        var folder = Files.createDirectories(parent.resolve("backups"));
        Files.writeString(folder.resolve("notes.txt"), "ours");
        Files.writeString(folder.resolve("weefsel-20260101-023000.zip"), "old");
        Files.writeString(folder.resolve("weefsel-20261123-023000.zip"), "old");
        var backup = into(folder, new Retention(1, 1));

        backup.backUpIfDue();
        assertThat(namesIn(folder)).containsExactly("notes.txt", "weefsel-20261124-110000.zip");
        assertThat(jobs.findJob(NightlyBackup.JOB).orElseThrow().dueAt())
                .isEqualTo("2026-11-25T02:30:00Z");
        BackupFile.openWhole(folder.resolve("weefsel-20261124-110000.zip")).close();

        clock.pass(Duration.ofHours(16));
        backup.backUpIfDue();
        assertThat(namesIn(folder)).containsExactly("notes.txt", "weefsel-20261125-030000.zip");
    }

    @Test
    void aFolderThatCannotBeMadeIsToldToWhoeverLooks() throws IOException {
        var file = Files.writeString(parent.resolve("file"), "no folder");

        into(file.resolve("backups"), new Retention(1, 1)).backUpIfDue();

        assertThat(jobs.listFailing())
                .singleElement()
                .satisfies(job ->
                        assertThat(job.failure().orElseThrow().why()).contains(file.toString()));
    }

    @Test
    void withoutAFolderNothingIsDone() {
        new NightlyBackup(
                        database,
                        new BackupSettings(Optional.empty(), new Retention(1, 1)),
                        jobs,
                        clock)
                .backUpIfDue();

        assertThat(jobs.listJobs()).isEmpty();
    }

    @Test
    void theEnvironmentSaysWhereAndHowMany() {
        var byItself = Optional.of(Path.of("/srv/weefsel/backups"));

        assertThat(settings(Map.of(), byItself).folder()).isEqualTo(byItself);
        assertThat(settings(Map.of("WEEFSEL_BACKUPS", "off"), byItself).folder()).isEmpty();
        assertThat(
                        settings(
                                Map.of("WEEFSEL_BACKUPS", "/nas", "WEEFSEL_BACKUPS_DAYS", "30"),
                                byItself))
                .isEqualTo(new BackupSettings(Optional.of(Path.of("/nas")), new Retention(30, 4)));
        assertThatThrownBy(() -> settings(Map.of("WEEFSEL_BACKUPS_WEEKS", "all"), byItself))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("WEEFSEL_BACKUPS_WEEKS (all)");
    }

    private static BackupSettings settings(Map<String, String> environment, Optional<Path> folder) {
        return BackupSettings.of(name -> environment.getOrDefault(name, ""), folder);
    }

    private NightlyBackup into(Path folder, Retention retention) {
        return new NightlyBackup(
                database, new BackupSettings(Optional.of(folder), retention), jobs, clock);
    }

    private static List<String> namesIn(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}
