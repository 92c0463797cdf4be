package be.weefsel.app.matching;

import be.weefsel.app.platform.people.Person;
import be.weefsel.app.platform.people.Reader;
import be.weefsel.app.platform.people.Role;
import be.weefsel.app.platform.text.Texts;
import be.weefsel.app.platform.today.TodayItem;
import be.weefsel.app.platform.today.TodaySource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// Which questions wait for an expert.
@Component
class WaitingForExpert implements TodaySource {
    private final Questions questions;
    private final WaitingItems items;

    WaitingForExpert(Questions questions, WaitingItems items) {
        this.questions = questions;
        this.items = items;
    }

    @Override
    public List<TodayItem> waitingFor(Person person, Texts texts) {
        if (person.role() != Role.EXPERT) {
            return List.of();
        }
        var reader = new Reader(Optional.of(person));
        return person.organisation().map(questions::listIntroducedTo).orElse(List.of()).stream()
                .filter(dossier -> dossier.question().stage() == Stage.INTRODUCED)
                .flatMap(dossier ->
                        dossier.standingIntroductions().stream()
                                .filter(i -> person.actsFor(i.organisation()))
                                .map(i -> introduced(dossier, i, reader, texts)))
                .toList();
    }

    private TodayItem introduced(
            Dossier dossier, Introduction introduction, Reader reader, Texts texts) {
        var company = items.nameOf(dossier.question().company(), texts);
        if (introduction.isWaitingForAnswer()) {
            return items.onQuestion(
                    dossier,
                    introduction.day(),
                    introduction.isAnswerOverdue(items.today())
                            ? texts.of(
                                    "matching.today.answer-overdue",
                                    company,
                                    ChronoUnit.DAYS.between(introduction.day(), items.today()))
                            : texts.of("matching.today.answer", company),
                    "matching.today.answer-verb",
                    texts);
        }
        return items.onQuestion(
                dossier,
                introduction.day(),
                texts.of(
                        dossier.mayAcceptConfidentiality(reader)
                                ? "matching.today.confidentiality"
                                : "matching.today.help",
                        company),
                "matching.today.help-verb",
                texts);
    }
}
