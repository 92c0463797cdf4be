package be.weefsel.app;

import be.weefsel.app.platform.CannotStart;
import be.weefsel.app.platform.StartupNotice;
import be.weefsel.app.platform.backup.BackupSettings;
import be.weefsel.app.platform.database.DataFolder;
import be.weefsel.app.platform.database.Database;
import be.weefsel.app.platform.database.Migrations;
import be.weefsel.app.platform.mail.MailSettings;
import be.weefsel.app.platform.secret.SecretSettings;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import java.util.function.Supplier;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/// Weefsel while it serves its pages: first the data folder, then the database, then the pages; and
/// back in the opposite order when it is told to stop.
final class Serving {
    private final Place place;
    private final Map<String, String> environment;

    /// What runs, the last begun on top. Also the lock: Ctrl-C during a step of the start waits for
    /// the end of that step, so that nothing is left running.
    private final Deque<AutoCloseable> running = new ArrayDeque<>();

    private final CountDownLatch stopped = new CountDownLatch(1);
    private volatile boolean stopping;

    private Serving(Place place, Map<String, String> environment) {
        this.place = place;
        this.environment = environment;
    }

    /// Serves until the process is told to stop.
    ///
    /// @param environment of the process
    /// @param settings for Spring, beside those that follow from the environment
    /// @return 0
    /// @throws CannotStart when there is something to mend first
    static int serve(Map<String, String> environment, Map<String, String> settings) {
        var serving = new Serving(Place.of(environment), environment);
        Runtime.getRuntime().addShutdownHook(new Thread(serving::stop, "stop"));
        try {
            serving.start(settings);
            serving.stopped.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (RuntimeException e) {
            serving.fail(e);
        }
        return 0;
    }

    private void start(Map<String, String> settings) {
        var folder = begin(() -> DataFolder.open(place.home(), holder()));
        place.checkThatPortIsFree();
        // Here rather than in the pages, so that what cannot be understood is one sentence.
        MailSettings.of(environment::get, place.url());
        SecretSettings.of(name -> environment.getOrDefault(name, ""), Optional.empty());
        BackupSettings.of(name -> environment.getOrDefault(name, ""), Optional.empty());
        var database = begin(() -> Database.open(folder, environment));
        var pages = begin(() -> pages(folder, database, settings));
        System.out.printf("Weefsel runs at %s (Ctrl-C stops it).%n", place.url());
        pages.getBeanProvider(StartupNotice.class)
                .orderedStream()
                .flatMap(notice -> notice.lines().stream())
                .forEach(System.out::println);
    }

    private String holder() {
        return "process %d, %s".formatted(ProcessHandle.current().pid(), place.url());
    }

    private ConfigurableApplicationContext pages(
            DataFolder folder, Database database, Map<String, String> settings) {
        var all = new HashMap<>(settings);
        all.put("server.address", place.address().getHostAddress());
        all.put("server.port", Integer.toString(place.port()));
        all.put("weefsel.address", place.url());
        all.put("spring.datasource.url", database.url());
        all.put("spring.datasource.username", database.user());
        all.put("spring.datasource.password", database.password());
        // By this name a command finds out that we work on the database.
        all.put("spring.datasource.hikari.data-source-properties.ApplicationName", "Weefsel");
        all.put("weefsel.database-is-own", Boolean.toString(database.isOwn()));
        all.put("weefsel.fabric", Place.fabric(environment).toAbsolutePath().toString());
        if (database.isOwn()) {
            all.put("weefsel.secret-file", folder.path().resolve("secret.key").toString());
        }
        if (database.isOwn() && !settings.containsKey("weefsel.demo")) {
            all.put("weefsel.backups", folder.path().resolve("backups").toString());
        }
        all.put("logging.file.name", folder.log().toString());

        var application = new SpringApplication(WeefselApplication.class);
        // Its own hook would race with ours, which stops the database after the pages.
        application.setRegisterShutdownHook(false);
        // Here rather than before, so that the log is there already.
        application.addInitializers(_ -> Migrations.migrate(database.unpooled()));
        return application.run(
                all.entrySet().stream()
                        .map(setting -> "--%s=%s".formatted(setting.getKey(), setting.getValue()))
                        .toArray(String[]::new));
    }

    private <T extends AutoCloseable> T begin(Supplier<T> step) {
        synchronized (running) {
            if (stopping) {
                throw new CancellationException("Told to stop before everything had started.");
            }
            var begun = step.get();
            running.push(begun);
            return begun;
        }
    }

    private void stop() {
        stopping = true;
        synchronized (running) {
            while (!running.isEmpty()) {
                try {
                    running.pop().close();
                } catch (Exception e) {
                    // The others must stop all the same.
                    System.err.println("Weefsel did not stop cleanly: " + e);
                }
            }
        }
        stopped.countDown();
    }

    private void fail(RuntimeException failure) {
        if (stopping) {
            // Whoever stopped us does not want to hear what could not be finished.
            return;
        }
        stop();
        var toMend = toMend(failure);
        if (toMend.isPresent()) {
            throw toMend.get();
        }
        throw new CannotStart(
                """
                Weefsel could not start because of a mistake of ours (%s): please report it, with \
                the log in (%s).\
                """
                        .formatted(
                                innermost(failure),
                                place.home().resolve("logs").toAbsolutePath().normalize()),
                failure);
    }

    /// What whoever starts Weefsel can mend may come wrapped in who noticed.
    private static Optional<CannotStart> toMend(Throwable failure) {
        if (failure instanceof CannotStart cannotStart) {
            return Optional.of(cannotStart);
        }
        return Optional.ofNullable(failure.getCause()).flatMap(Serving::toMend);
    }

    /// What is wrong; the causes around it only tell who noticed.
    private static String innermost(Throwable failure) {
        var cause = failure.getCause();
        return cause != null
                ? innermost(cause)
                : failure.toString().lines().findFirst().orElseThrow();
    }
}
