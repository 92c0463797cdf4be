package be.weefsel.app.factories.web;

import be.weefsel.app.actors.Actors;
import be.weefsel.app.platform.page.Frame;
import be.weefsel.app.platform.people.Body;
import be.weefsel.app.platform.people.People;
import be.weefsel.app.platform.people.Person;
import be.weefsel.app.platform.people.Seat;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/// Who steers a factory and who follows it: told by organisation, never by person.
@Component
class FactoryGroups {
    private final People people;
    private final Actors actors;

    FactoryGroups(People people, Actors actors) {
        this.people = people;
        this.actors = actors;
    }

    List<FactoryPage.Group> of(Frame frame, String cluster) {
        var seated = people.listSeated(cluster);
        return Arrays.stream(Body.values())
                .map(body -> group(frame, new Seat(body, cluster), seated))
                .filter(group -> !group.organisations().isEmpty())
                .toList();
    }

    private FactoryPage.Group group(Frame frame, Seat seat, List<Person> seated) {
        var organisations =
                seated.stream()
                        .filter(person -> person.seats().contains(seat))
                        .flatMap(person -> person.organisations().stream())
                        .collect(Collectors.toSet());
        return new FactoryPage.Group(
                frame.texts().of("factories.body", seat.body()),
                actors.listOrganisations(organisations).stream()
                        .map(organisation ->
                                new FactoryPage.MemberView(
                                        organisation.name().in(frame.language()),
                                        frame.link("/actors/" + organisation.key()),
                                        ""))
                        .sorted(FactoryPages.byText(frame, FactoryPage.MemberView::name))
                        .toList());
    }
}
