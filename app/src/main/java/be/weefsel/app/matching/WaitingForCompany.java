package be.weefsel.app.matching;

import be.weefsel.app.platform.people.Person;
import be.weefsel.app.platform.people.Role;
import be.weefsel.app.platform.text.Texts;
import be.weefsel.app.platform.today.TodayItem;
import be.weefsel.app.platform.today.TodaySource;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/// Which of its own questions wait for a company.
@Component
class WaitingForCompany implements TodaySource {
    private final Questions questions;
    private final WaitingItems items;

    WaitingForCompany(Questions questions, WaitingItems items) {
        this.questions = questions;
        this.items = items;
    }

    @Override
    public List<TodayItem> waitingFor(Person person, Texts texts) {
        if (person.role() != Role.COMPANY) {
            return List.of();
        }
        return person.organisation().map(questions::listOfCompany).orElse(List.of()).stream()
                .flatMap(dossier ->
                        Stream.of(draft(dossier, texts), contact(dossier, texts))
                                .flatMap(Optional::stream))
                .toList();
    }

    private Optional<TodayItem> draft(Dossier dossier, Texts texts) {
        return dossier.question().stage() != Stage.DRAFT
                ? Optional.empty()
                : Optional.of(
                        items.at(
                                "/questions/" + dossier.question().key() + "/edit",
                                dossier,
                                items.today(),
                                texts.of("matching.today.draft"),
                                "matching.today.draft-verb",
                                texts));
    }

    private Optional<TodayItem> contact(Dossier dossier, Texts texts) {
        if (dossier.question().stage() != Stage.INTRODUCED) {
            return Optional.empty();
        }
        return dossier.standingIntroductions().stream()
                .findFirst()
                .map(first ->
                        items.onQuestion(
                                dossier,
                                first.day(),
                                texts.of(
                                        "matching.today.introduced",
                                        items.nameOf(first.organisation(), texts)),
                                "matching.today.introduced-verb",
                                texts));
    }
}
