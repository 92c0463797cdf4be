package be.weefsel.app.actors.duplicates;

import be.weefsel.app.platform.people.Person;
import be.weefsel.app.platform.people.Role;
import be.weefsel.app.platform.text.Texts;
import be.weefsel.app.platform.today.TodayItem;
import be.weefsel.app.platform.today.TodaySource;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// Probable duplicates wait for the facilitator, all of them together.
@Component
class WaitingDuplicates implements TodaySource {
    private final Duplicates duplicates;
    private final Clock clock;

    WaitingDuplicates(Duplicates duplicates, Clock clock) {
        this.duplicates = duplicates;
        this.clock = clock;
    }

    @Override
    public List<TodayItem> waitingFor(Person person, Texts texts) {
        if (person.role() != Role.FACILITATOR) {
            return List.of();
        }
        var pairs = duplicates.listProbable().size();
        return pairs == 0
                ? List.of()
                : List.of(
                        new TodayItem(
                                LocalDate.now(clock),
                                texts.of("actors.duplicates.today", pairs),
                                Optional.empty(),
                                texts.of("actors.duplicates.today-verb"),
                                "/actors/duplicates"));
    }
}
