package be.weefsel.app.platform.installation.web;

import be.weefsel.app.platform.Build;
import be.weefsel.app.platform.backup.BackupSettings;
import be.weefsel.app.platform.backup.NightlyBackup;
import be.weefsel.app.platform.database.DatabaseFacts;
import be.weefsel.app.platform.installation.web.InstallationPage.Fact;
import be.weefsel.app.platform.job.Job;
import be.weefsel.app.platform.job.Jobs;
import be.weefsel.app.platform.mail.Outgoing;
import be.weefsel.app.platform.page.Frame;
import be.weefsel.app.platform.text.Texts;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// Gathers what the administrator wants to know when something is wrong, or before an upgrade.
@Component
class InstallationPages {
    private static final int BYTES_IN_A_MEGABYTE = 1_000_000;

    private final DatabaseFacts database;
    private final BackupSettings backups;
    private final Outgoing outgoing;
    private final Jobs jobs;
    private final Clock clock;

    InstallationPages(
            DatabaseFacts database,
            BackupSettings backups,
            Outgoing outgoing,
            Jobs jobs,
            Clock clock) {
        this.database = database;
        this.backups = backups;
        this.outgoing = outgoing;
        this.jobs = jobs;
        this.clock = clock;
    }

    InstallationPage page(Frame frame) {
        var texts = frame.texts();
        var all = jobs.listJobs();
        return new InstallationPage(
                frame,
                all.stream().flatMap(job -> failure(job, texts).stream()).toList(),
                List.of(
                        new Fact(
                                texts.of("platform.installation.version"),
                                List.of(Build.ofThisWeefsel().toString())),
                        databaseFact(texts),
                        migrations(texts),
                        backups(all, texts),
                        mail(texts)),
                all.stream().map(job -> row(job, texts)).toList());
    }

    private Optional<InstallationPage.Failure> failure(Job job, Texts texts) {
        return job.failureAt(clock.instant())
                .map(failure ->
                        new InstallationPage.Failure(
                                texts.of(
                                        "platform.installation.failure",
                                        texts.of("platform.job.fails." + job.name()),
                                        texts.moment(failure.since()),
                                        texts.moment(job.dueAt())),
                                failure.why()));
    }

    private Fact databaseFact(Texts texts) {
        return new Fact(
                texts.of("platform.installation.database"),
                List.of(
                        texts.of(
                                database.isOwn()
                                        ? "platform.installation.database-own"
                                        : "platform.installation.database-external",
                                database.version()),
                        texts.of(
                                "platform.installation.size",
                                database.bytes() / BYTES_IN_A_MEGABYTE)));
    }

    private Fact migrations(Texts texts) {
        return new Fact(
                texts.of("platform.installation.migrations"),
                database.migrations().entrySet().stream()
                        .map(last -> "%s %s".formatted(last.getKey(), last.getValue()))
                        .toList());
    }

    private Fact backups(List<Job> all, Texts texts) {
        return new Fact(
                texts.of("platform.installation.backup"),
                backups.folder().isEmpty()
                        ? List.of(texts.of("platform.installation.backup-off"))
                        : lastBackup(all, texts)
                                .orElse(List.of(texts.of("platform.installation.not-yet"))));
    }

    private static Optional<List<String>> lastBackup(List<Job> all, Texts texts) {
        return all.stream()
                .filter(job -> job.name().equals(NightlyBackup.JOB))
                .findFirst()
                .flatMap(job -> job.doneAt().map(at -> List.of(texts.moment(at), job.result())));
    }

    private Fact mail(Texts texts) {
        return new Fact(
                texts.of("platform.installation.mail"),
                List.of(
                        texts.of(
                                outgoing.isSending()
                                        ? "platform.installation.mail-sent"
                                        : "platform.installation.mail-kept")));
    }

    private static InstallationPage.JobRow row(Job job, Texts texts) {
        return new InstallationPage.JobRow(
                texts.of("platform.job.name." + job.name()),
                job.doneAt().map(texts::moment).orElse(texts.of("platform.installation.not-yet")),
                texts.moment(job.dueAt()));
    }
}
