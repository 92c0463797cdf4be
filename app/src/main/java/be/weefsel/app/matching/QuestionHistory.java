package be.weefsel.app.matching;

import be.weefsel.app.matching.store.EventStore;
import be.weefsel.app.platform.audit.Audit;
import be.weefsel.app.platform.people.Person;
import be.weefsel.app.platform.people.Reader;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/// Tells what happens to questions: in the history that readers see, in the audit log, and to other
/// concepts. It also knows what time it is.
@Component
class QuestionHistory {
    private final EventStore events;
    private final Audit audit;
    private final ApplicationEventPublisher publisher;
    private final Clock clock;

    QuestionHistory(
            EventStore events, Audit audit, ApplicationEventPublisher publisher, Clock clock) {
        this.events = events;
        this.audit = audit;
        this.publisher = publisher;
        this.clock = clock;
    }

    /// The history as it is written at another moment, for taking over what happened earlier. It is
    /// not published, since it is no news.
    QuestionHistory asOf(Clock moment) {
        return new QuestionHistory(events, audit, (Object event) -> {}, moment);
    }

    Instant now() {
        return clock.instant();
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    /// The newest first.
    List<Event> of(String question) {
        return events.of(question);
    }

    boolean hasHappenedToday(String question, Event.Kind kind, Person by) {
        var startOfDay = today().atStartOfDay(clock.getZone()).toInstant();
        return events.hasHappened(question, kind, by, startOfDay);
    }

    void tell(String question, Event.Kind kind, Reader by, Optional<String> organisation) {
        var now = now();
        events.tell(question, kind, by, organisation, now);
        publisher.publishEvent(
                new QuestionEvent(question, kind, by.person().map(Person::id), organisation, now));
    }

    /// @param action such as `question.asked`: what stands in the audit log
    void record(
            String question,
            Event.Kind kind,
            Reader by,
            Optional<String> organisation,
            String action,
            @Nullable Object before,
            @Nullable Object after) {
        tell(question, kind, by, organisation);
        audit.record(by, action, "question", question, before, after);
    }
}
