package be.weefsel.app.platform.backup;

import be.weefsel.app.platform.CannotStart;
import be.weefsel.app.platform.job.Jobs;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/// A backup each night, once for all instances, and the end of those that are no longer needed.
@Component
@ConditionalOnProperty(name = "weefsel.jobs", matchIfMissing = true)
public class NightlyBackup {
    public static final String JOB = "backup";

    /// After the hour that summer time skips.
    private static final LocalTime AT_NIGHT = LocalTime.of(3, 30);

    /// In the time of Greenwich, so that the names stand in their order all year.
    private static final DateTimeFormatter NAME =
            DateTimeFormatter.ofPattern("'weefsel-'yyyyMMdd-HHmmss'.zip'");

    private final DataSource database;
    private final BackupSettings settings;
    private final Jobs jobs;
    private final Clock clock;

    NightlyBackup(DataSource database, BackupSettings settings, Jobs jobs, Clock clock) {
        this.database = database;
        this.settings = settings;
        this.jobs = jobs;
        this.clock = clock;
    }

    @Scheduled(fixedDelayString = "PT1M")
    void backUpIfDue() {
        settings.folder()
                .ifPresent(folder -> jobs.runIfDue(JOB, this::nextNight, () -> backUp(folder)));
    }

    private Instant nextNight(Instant now) {
        var tonight = now.atZone(clock.getZone()).with(AT_NIGHT);
        return (tonight.toInstant().isAfter(now) ? tonight : tonight.plusDays(1)).toInstant();
    }

    private String backUp(Path folder) {
        var moment = LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
        var file = folder.resolve(NAME.format(moment.truncatedTo(ChronoUnit.SECONDS)));
        try {
            Files.createDirectories(folder);
            new Backup(database, _ -> {}).writeTo(file, false);
            removeOthersThan(settings.retention(), folder);
        } catch (IOException e) {
            throw new CannotStart(
                    "The folder of backups (%s) cannot be used.".formatted(folder), e);
        }
        return file.toAbsolutePath().normalize().toString();
    }

    private static void removeOthersThan(Retention retention, Path folder) throws IOException {
        var taken = backupsIn(folder);
        var kept = retention.kept(taken.keySet());
        for (var backup : taken.entrySet()) {
            if (!kept.contains(backup.getKey())) {
                Files.delete(backup.getValue());
            }
        }
    }

    /// Ours alone: what somebody else put there is not touched.
    private static Map<LocalDateTime, Path> backupsIn(Path folder) throws IOException {
        var taken = new HashMap<LocalDateTime, Path>();
        try (var files = Files.list(folder)) {
            files.forEach(file -> takenAt(file).ifPresent(moment -> taken.put(moment, file)));
        }
        return taken;
    }

    private static Optional<LocalDateTime> takenAt(Path file) {
        try {
            return Optional.of(LocalDateTime.parse(file.getFileName().toString(), NAME));
        } catch (DateTimeParseException _) {
            return Optional.empty();
        }
    }
}
