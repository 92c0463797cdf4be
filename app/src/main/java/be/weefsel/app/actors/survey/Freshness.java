package be.weefsel.app.actors.survey;

import be.weefsel.app.actors.Actors;
import be.weefsel.app.actors.Organisation;
import be.weefsel.app.platform.audit.Audit;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/// How long ago somebody looked after what stands about an organisation: a facilitator who changed
/// it, or the organisation itself, which confirmed it.
@Component
public class Freshness {
    /// What nobody looked after for a year is stale; a month before, there is time to ask.
    private static final Period ABOUT_TO_GO_STALE = Period.ofMonths(11);

    private final Actors actors;
    private final Audit audit;
    private final Clock clock;

    Freshness(Actors actors, Audit audit, Clock clock) {
        this.actors = actors;
        this.audit = audit;
        this.clock = clock;
    }

    /// Organisations that are active today and about to go stale, or are so already.
    ///
    /// @return the day since which each is, by organisation, in the order of their keys
    public List<Map.Entry<Organisation, LocalDate>> aboutToGoStale() {
        var today = LocalDate.now(clock);
        var lookedAfter = audit.lastChanges("organisation");
        return actors.listOrganisations().stream()
                .filter(organisation -> organisation.active().contains(today))
                .filter(organisation -> lookedAfter.containsKey(organisation.key()))
                .map(organisation ->
                        Map.entry(
                                organisation,
                                LocalDate.ofInstant(
                                                lookedAfter.get(organisation.key()),
                                                clock.getZone())
                                        .plus(ABOUT_TO_GO_STALE)))
                .filter(entry -> !entry.getValue().isAfter(today))
                .toList();
    }
}
