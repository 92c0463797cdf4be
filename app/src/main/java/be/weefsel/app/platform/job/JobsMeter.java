package be.weefsel.app.platform.job;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import org.springframework.stereotype.Component;

/// How many jobs fail.
@Component
class JobsMeter implements MeterBinder {
    private final Jobs jobs;

    JobsMeter(Jobs jobs) {
        this.jobs = jobs;
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        Gauge.builder("weefsel.jobs.failing", jobs, all -> all.listFailing().size())
                .register(registry);
    }
}
