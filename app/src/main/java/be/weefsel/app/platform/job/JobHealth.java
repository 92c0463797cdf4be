package be.weefsel.app.platform.job;

import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.health.contributor.Status;
import org.springframework.stereotype.Component;

/// Says to machines that a job fails. The pages work all the same, so this is no reason to send
/// people elsewhere: see `management.endpoint.health.status` in the settings.
@Component
class JobHealth implements HealthIndicator {
    private static final Status DEGRADED = new Status("DEGRADED");

    private final Jobs jobs;

    JobHealth(Jobs jobs) {
        this.jobs = jobs;
    }

    @Override
    public Health health() {
        return jobs.listFailing().isEmpty() ? Health.up().build() : Health.status(DEGRADED).build();
    }
}
