package be.weefsel.fabric.register;

import java.util.concurrent.CancellationException;

/// Hears how far a long work is, and says whether it should go on. Called from several threads.
public interface Progress {
    /// Says nothing and never stops.
    Progress SILENT =
            new Progress() {
                @Override
                public void at(Step step, double share) {}

                @Override
                public boolean isCancelled() {
                    return false;
                }
            };

    /// What is being done, in the order in which it is.
    enum Step {
        ENTERPRISES,
        ACTIVITIES,
        SECTORS,
        UNITS,
        REPORT,
        PUBLICATION
    }

    /// @param share of the whole work that is done, 0..1, never less than before
    void at(Step step, double share);

    boolean isCancelled();

    /// @throws CancellationException when somebody wants it to stop
    default void goOn() {
        if (isCancelled()) {
            throw new CancellationException("The import was cancelled; nothing was changed.");
        }
    }
}
