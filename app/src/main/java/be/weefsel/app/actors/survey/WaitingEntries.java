package be.weefsel.app.actors.survey;

import be.weefsel.app.platform.people.Person;
import be.weefsel.app.platform.people.Role;
import be.weefsel.app.platform.text.Texts;
import be.weefsel.app.platform.today.TodayItem;
import be.weefsel.app.platform.today.TodaySource;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// Entries that are about to go stale, all in one: they are asked about together.
@Component
class WaitingEntries implements TodaySource {
    private final Freshness freshness;

    WaitingEntries(Freshness freshness) {
        this.freshness = freshness;
    }

    @Override
    public List<TodayItem> waitingFor(Person person, Texts texts) {
        if (person.role() != Role.FACILITATOR) {
            return List.of();
        }
        var stale = freshness.aboutToGoStale();
        return stale.stream()
                .map(Map.Entry::getValue)
                .min(Comparator.<LocalDate>naturalOrder())
                .map(since ->
                        new TodayItem(
                                since,
                                texts.of("actors.survey.today-stale", stale.size()),
                                Optional.empty(),
                                texts.of("actors.survey.today-stale-verb"),
                                "/surveys/new?stale=yes"))
                .stream()
                .toList();
    }
}
