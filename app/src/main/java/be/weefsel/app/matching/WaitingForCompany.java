package be.weefsel.app.matching;

import be.weefsel.app.platform.people.Person;
import be.weefsel.app.platform.people.Role;
import be.weefsel.app.platform.text.Texts;
import be.weefsel.app.platform.today.TodayItem;
import be.weefsel.app.platform.today.TodaySource;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/// Which of its own questions wait for a company.
@Component
class WaitingForCompany implements TodaySource {
    private final Questions questions;
    private final FollowUps followUps;
    private final Outcomes outcomes;
    private final WaitingItems items;

    WaitingForCompany(
            Questions questions, FollowUps followUps, Outcomes outcomes, WaitingItems items) {
        this.questions = questions;
        this.followUps = followUps;
        this.outcomes = outcomes;
        this.items = items;
    }

    @Override
    public List<TodayItem> waitingFor(Person person, Texts texts) {
        if (person.role() != Role.COMPANY) {
            return List.of();
        }
        var own =
                person.organisations().stream()
                        .flatMap(company -> questions.listOfCompany(company).stream())
                        .toList();
        var planned =
                followUps.byQuestion(
                        own.stream().map(dossier -> dossier.question().key()).toList());
        var answers = outcomes.answeredWithoutOutcome();
        return own.stream()
                .flatMap(dossier -> {
                    var key = dossier.question().key();
                    return Stream.of(
                                    draft(dossier, texts).stream(),
                                    contact(dossier, texts).stream(),
                                    due(dossier, planned.getOrDefault(key, List.of()), texts),
                                    withoutOutcome(
                                            dossier, Optional.ofNullable(answers.get(key)), texts)
                                            .stream())
                            .flatMap(item -> item);
                })
                .toList();
    }

    private Stream<TodayItem> due(Dossier dossier, List<FollowUp> planned, Texts texts) {
        return planned.stream()
                .filter(followUp -> followUp.isDue(items.today()))
                .map(followUp ->
                        items.onQuestion(
                                dossier,
                                followUp.due(),
                                texts.of("matching.today.follow-up-own"),
                                "matching.today.follow-up-verb",
                                texts));
    }

    private Optional<TodayItem> withoutOutcome(
            Dossier dossier, Optional<LocalDate> answeredOn, Texts texts) {
        return answeredOn.map(day ->
                items.at(
                        "/questions/%s/outcome".formatted(dossier.question().key()),
                        dossier,
                        day,
                        texts.of("matching.today.outcome-own"),
                        "matching.today.outcome-verb",
                        texts));
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
