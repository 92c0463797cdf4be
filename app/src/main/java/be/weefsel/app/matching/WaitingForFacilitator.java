package be.weefsel.app.matching;

import be.weefsel.app.platform.people.Person;
import be.weefsel.app.platform.people.Role;
import be.weefsel.app.platform.text.Texts;
import be.weefsel.app.platform.today.TodayItem;
import be.weefsel.app.platform.today.TodaySource;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/// Which questions wait for the facilitator.
@Component
class WaitingForFacilitator implements TodaySource {
    /// So long a refusal is news while somebody else still talks with the company.
    private static final int DAYS_OF_NEWS = 14;

    private final Questions questions;
    private final WaitingItems items;

    WaitingForFacilitator(Questions questions, WaitingItems items) {
        this.questions = questions;
        this.items = items;
    }

    @Override
    public List<TodayItem> waitingFor(Person person, Texts texts) {
        if (person.role() != Role.FACILITATOR) {
            return List.of();
        }
        return questions.listAsked().stream()
                .filter(dossier -> dossier.question().stage().isRunning())
                .flatMap(dossier -> about(dossier, texts))
                .toList();
    }

    private Stream<TodayItem> about(Dossier dossier, Texts texts) {
        return Stream.of(
                        refused(dossier, texts).stream(),
                        toChoose(dossier, texts).stream(),
                        silent(dossier, texts))
                .flatMap(item -> item);
    }

    /// The latest refusal after which nobody else has been introduced.
    private Optional<TodayItem> refused(Dossier dossier, Texts texts) {
        return dossier.findUnansweredRefusal()
                .filter(refusal ->
                        dossier.question().stage() == Stage.OPEN
                                || dayOf(refusal).plusDays(DAYS_OF_NEWS).isAfter(items.today()))
                .map(refusal ->
                        items.onQuestion(
                                dossier,
                                dayOf(refusal),
                                texts.of(
                                        "matching.today.declined",
                                        items.nameOf(refusal.organisation(), texts),
                                        texts.of(
                                                "matching.decline-reason",
                                                refusal.findDecline().orElseThrow().reason())),
                                "matching.today.declined-verb",
                                texts));
    }

    private static LocalDate dayOf(Introduction refusal) {
        return Introduction.dayOf(refusal.findDecline().orElseThrow().at());
    }

    private Optional<TodayItem> toChoose(Dossier dossier, Texts texts) {
        if (dossier.question().stage() != Stage.OPEN
                || dossier.findUnansweredRefusal().isPresent()) {
            return Optional.empty();
        }
        return Optional.of(
                items.onQuestion(
                        dossier,
                        items.askedOn(dossier),
                        texts.of(
                                "matching.today.choose",
                                items.nameOf(dossier.question().company(), texts)),
                        "matching.today.choose-verb",
                        texts));
    }

    private Stream<TodayItem> silent(Dossier dossier, Texts texts) {
        if (dossier.question().stage() != Stage.INTRODUCED) {
            return Stream.empty();
        }
        return dossier.standingIntroductions().stream()
                .filter(i -> i.isAnswerOverdue(items.today()))
                .map(i ->
                        items.onQuestion(
                                dossier,
                                i.day(),
                                texts.of(
                                        "matching.today.silent",
                                        items.nameOf(i.organisation(), texts),
                                        items.nameOf(dossier.question().company(), texts),
                                        ChronoUnit.DAYS.between(i.day(), items.today())),
                                "matching.today.silent-verb",
                                texts));
    }
}
