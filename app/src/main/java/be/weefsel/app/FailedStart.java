package be.weefsel.app;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.SpringBootExceptionReporter;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/// Puts the trace of a start that failed in the log only: the console gets one sentence, from
/// [Serving].
@Order(Ordered.HIGHEST_PRECEDENCE)
final class FailedStart implements SpringBootExceptionReporter {
    private static final Logger LOG = LoggerFactory.getLogger(FailedStart.class);

    // Spring offers the context that failed, and looks for a constructor that takes it.
    FailedStart(ConfigurableApplicationContext context) {}

    @Override
    public boolean reportException(Throwable failure) {
        // Not as an error, because the console shows those too.
        LOG.info("Weefsel did not start.", failure);
        return true;
    }
}
