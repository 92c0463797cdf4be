package be.weefsel.app.settings;

import be.weefsel.app.actors.Actors;
import be.weefsel.app.platform.people.Participation;
import be.weefsel.app.platform.people.People;
import be.weefsel.app.platform.people.Person;
import be.weefsel.app.platform.people.Reader;
import be.weefsel.app.platform.people.Role;
import be.weefsel.app.platform.text.Texts;
import be.weefsel.app.platform.today.TodayItem;
import be.weefsel.app.platform.today.TodaySource;
import be.weefsel.app.vocabulary.Clusters;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// What a network that has just been founded needs next: names for its factories, actors, what they
/// offer, and people who sign in for them.
@Component
class FirstSteps implements TodaySource {
    private final Clusters clusters;
    private final Actors actors;
    private final People people;
    private final Clock clock;

    FirstSteps(Clusters clusters, Actors actors, People people, Clock clock) {
        this.clusters = clusters;
        this.actors = actors;
        this.people = people;
        this.clock = clock;
    }

    @Override
    public List<TodayItem> waitingFor(Person person, Texts texts) {
        return Participation.keepsNetwork(new Reader(Optional.of(person)))
                ? nextStep(texts)
                : List.of();
    }

    private List<TodayItem> nextStep(Texts texts) {
        if (clusters.listClusters().isEmpty()) {
            return step("settings.step.factories", "/settings/factories/new", texts);
        }
        if (actors.listOrganisations().isEmpty()) {
            return step("settings.step.first-actor", "/actors/import", texts);
        }
        if (actors.listOffers().isEmpty()) {
            return step("settings.step.offers", "/actors/import", texts);
        }
        var roles = people.countByRole().keySet();
        return roles.contains(Role.COMPANY) || roles.contains(Role.EXPERT)
                ? List.of()
                : step("settings.step.people", "/people/new", texts);
    }

    private List<TodayItem> step(String key, String path, Texts texts) {
        return List.of(
                new TodayItem(
                        LocalDate.now(clock),
                        texts.of(key),
                        Optional.empty(),
                        texts.of(key + "-verb"),
                        path));
    }
}
