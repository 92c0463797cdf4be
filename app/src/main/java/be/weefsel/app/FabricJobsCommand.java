package be.weefsel.app;

import be.weefsel.app.platform.CannotStart;
import be.weefsel.fabric.jobs.JobLayers;
import be.weefsel.fabric.jobs.JobReport;
import be.weefsel.fabric.jobs.UnreadableJobs;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

@Command(
        name = "jobs",
        description = {
            "Gives the units of a register jobs, from annual accounts and public totals. Publishes a"
                    + " new edition in which every number has an interval and a layer: J1 reported,"
                    + " which stays; J2 of the accounts of an enterprise with one unit; J3 spread"
                    + " over several; J4 fitted to the totals.",
            "What was estimated before is thrown away: give both files again."
        },
        footer = "%nMethod and sources: docs/measures.md",
        mixinStandardHelpOptions = true)
final class FabricJobsCommand implements Runnable {
    @Spec
    @SuppressWarnings("NullAway.Init") // given by Picocli
    private CommandSpec spec;

    @Mixin
    @SuppressWarnings("NullAway.Init") // given by Picocli
    private FabricPlace place;

    @Option(
            names = "--register",
            defaultValue = "kbo",
            paramLabel = "NAME",
            description = "whose units get jobs (default: kbo)")
    @SuppressWarnings("NullAway.Init") // given by Picocli
    private String register;

    @Option(
            names = "--enterprises",
            paramLabel = "CSV",
            description = "jobs of enterprises in annual accounts: enterprise,fte,year")
    private @Nullable Path enterprises;

    @Option(
            names = "--margins",
            paramLabel = "CSV",
            description =
                    "public totals: arrondissement,nace2,size_class,jobs; one that is left empty is"
                            + " a total over it; classes as 10-19 and 1000+")
    private @Nullable Path margins;

    @Override
    public void run() {
        if (enterprises == null && margins == null) {
            throw new ParameterException(
                    spec.commandLine(), "Give --enterprises, --margins, or both.");
        }
        tell(FabricPlace.telling(this::estimate));
    }

    private JobLayers.Estimated estimate() {
        try {
            return new JobLayers(place.store(), place.areas(), Clock.system(ZoneId.systemDefault()))
                    .estimate(
                            register,
                            Optional.ofNullable(enterprises),
                            Optional.ofNullable(margins));
        } catch (UnreadableJobs e) {
            throw new CannotStart(String.valueOf(e.getMessage()), e);
        } catch (NoSuchFileException e) {
            throw new CannotStart("There is no file %s.".formatted(e.getFile()), e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void tell(JobLayers.Estimated estimated) {
        var out = spec.commandLine().getOut();
        var report = estimated.report();
        out.printf("Edition %s of %s holds.%n", estimated.edition().name(), register);
        new TreeMap<>(report.units())
                .forEach((layer, units) -> out.printf("%s: %d units%n", layer, units));
        if (report.enterprisesNotFound() > 0) {
            out.printf(
                    "%d enterprises of the file are not in the register.%n",
                    report.enterprisesNotFound());
        }
        if (margins != null) {
            tellOfRaking(report);
        }
        out.flush();
    }

    private void tellOfRaking(JobReport report) {
        var out = spec.commandLine().getOut();
        out.printf(
                Locale.ROOT,
                report.converged()
                        ? "The totals fit after %d rounds; the largest difference is %.1e.%n"
                        : "The totals do not fit after %d rounds: they contradict each other, or the"
                                + " register. The largest difference is %.1e of a total.%n",
                report.rounds(),
                report.error());
        report.unreachable().forEach(row -> out.printf("No employer for %s.%n", row));
    }
}
