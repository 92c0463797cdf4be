package be.weefsel.app;

import be.weefsel.fabric.register.Progress;
import java.io.PrintWriter;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;

/// Tells the terminal what an import is doing and how long it may still take. Ctrl-C cancels: then
/// everything is as it was.
final class FabricProgress implements Progress {
    private final PrintWriter console;
    private final Instant began = Instant.now();
    private Step last = Step.PUBLICATION;
    private double told;

    FabricProgress(PrintWriter console) {
        this.console = console;
    }

    @Override
    public synchronized void at(Step step, double share) {
        if (step == last && share < told + 0.1) {
            return;
        }
        last = step;
        told = share;
        console.printf(
                Locale.ROOT,
                "%3.0f %%  %s%s%n",
                100 * share,
                sentence(step),
                share > 0.05 ? ", about %d s left".formatted(secondsLeft(share)) : "");
        console.flush();
    }

    private long secondsLeft(double share) {
        double past = Duration.between(began, Instant.now()).toMillis() / 1000.0;
        return Math.max(1, Math.round(past / share * (1 - share)));
    }

    private static String sentence(Step step) {
        return switch (step) {
            case ENTERPRISES -> "reading enterprises and their units";
            case ACTIVITIES -> "reading activities, addresses and names";
            case SECTORS -> "giving units their sectors";
            case UNITS -> "bringing units and firms together";
            case REPORT -> "writing the report";
            case PUBLICATION -> "publishing";
        };
    }

    @Override
    public boolean isCancelled() {
        return Thread.currentThread().isInterrupted();
    }
}
