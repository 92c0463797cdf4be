package be.weefsel.app.platform.job;

import java.io.Serial;

/// A job that did not do all that it had to.
public final class JobFailed extends RuntimeException {
    @Serial private static final long serialVersionUID = 1;

    /// @param message one English sentence for the administrator, without personal data
    public JobFailed(String message) {
        super(message);
    }
}
