package be.weefsel.app.demonstration;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/// Says to machines that there is nothing to see yet.
@Component
@ConditionalOnProperty("weefsel.demo")
class LoadingHealth implements HealthIndicator {
    private final Loading loading;

    LoadingHealth(Loading loading) {
        this.loading = loading;
    }

    @Override
    public Health health() {
        return loading.isOver() ? Health.up().build() : Health.outOfService().build();
    }
}
