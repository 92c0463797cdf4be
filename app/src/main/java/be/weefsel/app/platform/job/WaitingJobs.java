package be.weefsel.app.platform.job;

import be.weefsel.app.platform.people.Person;
import be.weefsel.app.platform.people.Role;
import be.weefsel.app.platform.text.Texts;
import be.weefsel.app.platform.today.TodayItem;
import be.weefsel.app.platform.today.TodaySource;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// Tells the administrator that a job fails.
@Component
class WaitingJobs implements TodaySource {
    private final Jobs jobs;
    private final Clock clock;

    WaitingJobs(Jobs jobs, Clock clock) {
        this.jobs = jobs;
        this.clock = clock;
    }

    @Override
    public List<TodayItem> waitingFor(Person person, Texts texts) {
        if (person.role() != Role.ADMINISTRATOR) {
            return List.of();
        }
        return jobs.listFailing().stream()
                .flatMap(job -> job.failure().stream().map(failure -> item(job, failure, texts)))
                .toList();
    }

    private TodayItem item(Job job, Job.Failure failure, Texts texts) {
        return new TodayItem(
                day(failure.since()),
                texts.of("platform.job.fails." + job.name()),
                Optional.empty(),
                texts.of("platform.job.look"),
                "/installation");
    }

    private LocalDate day(Instant moment) {
        return LocalDate.ofInstant(moment, clock.getZone());
    }
}
