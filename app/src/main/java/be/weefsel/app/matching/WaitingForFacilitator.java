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
    /// So long a refusal is news while somebody else still talks with the company, and so long the
    /// company alone is asked what came of its question.
    private static final int DAYS_OF_NEWS = 14;

    /// So long after an introduction somebody should have asked how it goes.
    private static final int DAYS_TO_FOLLOW_UP = 30;

    private final Questions questions;
    private final FollowUps followUps;
    private final Outcomes outcomes;
    private final WaitingItems items;

    WaitingForFacilitator(
            Questions questions, FollowUps followUps, Outcomes outcomes, WaitingItems items) {
        this.questions = questions;
        this.followUps = followUps;
        this.outcomes = outcomes;
        this.items = items;
    }

    @Override
    public List<TodayItem> waitingFor(Person person, Texts texts) {
        if (person.role() != Role.FACILITATOR) {
            return List.of();
        }
        var asked = questions.listAsked();
        var planned =
                followUps.byQuestion(
                        asked.stream().map(dossier -> dossier.question().key()).toList());
        var answers = outcomes.answeredWithoutOutcome();
        return asked.stream()
                .flatMap(dossier -> {
                    var key = dossier.question().key();
                    return Stream.of(
                                    refused(dossier, texts).stream(),
                                    toChoose(dossier, texts).stream(),
                                    silent(dossier, texts),
                                    due(dossier, planned.getOrDefault(key, List.of()), texts),
                                    unfollowed(
                                            dossier, planned.getOrDefault(key, List.of()), texts),
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
                                texts.of(
                                        "matching.today.follow-up",
                                        items.nameOf(dossier.question().company(), texts)),
                                "matching.today.follow-up-verb",
                                texts));
    }

    /// The oldest introduction about which nobody has asked, or plans to ask, how it goes.
    private Stream<TodayItem> unfollowed(Dossier dossier, List<FollowUp> planned, Texts texts) {
        if (dossier.question().stage() != Stage.INTRODUCED) {
            return Stream.empty();
        }
        return dossier.standingIntroductions().stream()
                .filter(i -> !i.isWaitingForAnswer())
                .filter(i -> !i.day().plusDays(DAYS_TO_FOLLOW_UP).isAfter(items.today()))
                .filter(i -> planned.stream().noneMatch(followUp -> covers(followUp, i)))
                .limit(1)
                .map(i ->
                        items.at(
                                "/questions/%s/follow-ups/new".formatted(dossier.question().key()),
                                dossier,
                                i.day(),
                                texts.of(
                                        "matching.today.unfollowed",
                                        items.nameOf(dossier.question().company(), texts),
                                        items.nameOf(i.organisation(), texts),
                                        ChronoUnit.DAYS.between(i.day(), items.today())),
                                "matching.today.unfollowed-verb",
                                texts));
    }

    private static boolean covers(FollowUp followUp, Introduction introduction) {
        return followUp.isOpen()
                || followUp.doneAt().filter(introduction.at()::isBefore).isPresent();
    }

    private Optional<TodayItem> withoutOutcome(
            Dossier dossier, Optional<LocalDate> answeredOn, Texts texts) {
        return answeredOn
                .filter(day -> day.plusDays(DAYS_OF_NEWS).isBefore(items.today()))
                .map(day ->
                        items.at(
                                "/questions/%s/outcome".formatted(dossier.question().key()),
                                dossier,
                                day,
                                texts.of(
                                        "matching.today.outcome",
                                        items.nameOf(dossier.question().company(), texts)),
                                "matching.today.outcome-verb",
                                texts));
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
