package be.weefsel.fabric.jobs;

/// A file with jobs that cannot be used. The message says what is wrong and how to mend it.
public final class UnreadableJobs extends RuntimeException {
    private static final long serialVersionUID = 1;

    UnreadableJobs(String message) {
        super(message);
    }
}
