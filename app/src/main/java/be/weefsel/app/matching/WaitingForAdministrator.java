package be.weefsel.app.matching;

import be.weefsel.app.platform.people.Participation;
import be.weefsel.app.platform.people.People;
import be.weefsel.app.platform.people.Person;
import be.weefsel.app.platform.people.Role;
import be.weefsel.app.platform.text.Texts;
import be.weefsel.app.platform.today.TodayItem;
import be.weefsel.app.platform.today.TodaySource;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.springframework.stereotype.Component;

/// For the administrator, who reads no questions: which actors are asked something while nobody of
/// them can sign in to answer.
@Component
class WaitingForAdministrator implements TodaySource {
    private final Questions questions;
    private final People people;
    private final WaitingItems items;

    WaitingForAdministrator(Questions questions, People people, WaitingItems items) {
        this.questions = questions;
        this.people = people;
        this.items = items;
    }

    @Override
    public List<TodayItem> waitingFor(Person person, Texts texts) {
        if (person.role() != Role.ADMINISTRATOR) {
            return List.of();
        }
        var askedSince = new TreeMap<String, LocalDate>();
        questions.listAsked().stream()
                .filter(dossier -> dossier.question().stage() == Stage.INTRODUCED)
                .flatMap(dossier -> dossier.standingIntroductions().stream())
                .filter(Introduction::isWaitingForAnswer)
                .forEach(i ->
                        askedSince.merge(
                                i.organisation(),
                                i.day(),
                                (one, other) -> one.isBefore(other) ? one : other));
        return askedSince.entrySet().stream()
                .filter(asked -> cannotSignIn(asked.getKey()))
                .map(asked ->
                        new TodayItem(
                                asked.getValue(),
                                texts.of(
                                        "matching.today.nobody-signs-in",
                                        items.nameOf(asked.getKey(), texts)),
                                Optional.empty(),
                                texts.of("matching.today.nobody-signs-in-verb"),
                                "/actors/" + asked.getKey()))
                .toList();
    }

    private boolean cannotSignIn(String organisation) {
        return people.listPeopleOf(organisation).stream()
                .noneMatch(one -> Participation.helps(one.role()));
    }
}
