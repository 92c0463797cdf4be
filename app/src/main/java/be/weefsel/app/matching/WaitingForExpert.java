package be.weefsel.app.matching;

import be.weefsel.app.platform.people.Participation;
import be.weefsel.app.platform.people.Person;
import be.weefsel.app.platform.people.Reader;
import be.weefsel.app.platform.text.Texts;
import be.weefsel.app.platform.today.TodayItem;
import be.weefsel.app.platform.today.TodaySource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/// Which questions wait for an expert.
@Component
class WaitingForExpert implements TodaySource {
    private final Questions questions;
    private final Opinions opinions;
    private final WaitingItems items;

    WaitingForExpert(Questions questions, Opinions opinions, WaitingItems items) {
        this.questions = questions;
        this.opinions = opinions;
        this.items = items;
    }

    @Override
    public List<TodayItem> waitingFor(Person person, Texts texts) {
        if (!Participation.helps(person.role())) {
            return List.of();
        }
        var reader = new Reader(Optional.of(person));
        return person.organisations().stream()
                .flatMap(organisation ->
                        Stream.concat(
                                introduced(organisation, reader, texts),
                                opinionsAsked(organisation, texts)))
                .toList();
    }

    private Stream<TodayItem> introduced(String organisation, Reader reader, Texts texts) {
        return questions.listIntroducedTo(organisation).stream()
                .filter(dossier -> dossier.question().stage() == Stage.INTRODUCED)
                .flatMap(dossier ->
                        dossier.standingIntroductions().stream()
                                .filter(i -> i.organisation().equals(organisation))
                                .flatMap(i -> introduced(dossier, i, reader, texts).stream()));
    }

    private Stream<TodayItem> opinionsAsked(String organisation, Texts texts) {
        return opinions.listAskedTo(organisation).stream()
                .filter(dossier -> dossier.question().stage().isRunning())
                .flatMap(dossier ->
                        dossier.findOpinionOf(organisation).stream()
                                .filter(opinion -> opinion.given().isEmpty())
                                .map(opinion ->
                                        items.at(
                                                "/questions/%s/opinion"
                                                        .formatted(dossier.question().key()),
                                                dossier,
                                                Introduction.dayOf(opinion.askedAt()),
                                                texts.of("matching.today.opinion"),
                                                "matching.today.opinion-verb",
                                                texts)));
    }

    /// What she has not answered yet, or may read once she promises confidentiality. After that
    /// nothing waits for her here: company and expert talk.
    private Optional<TodayItem> introduced(
            Dossier dossier, Introduction introduction, Reader reader, Texts texts) {
        var company = items.nameOf(dossier.question().company(), texts);
        if (introduction.isWaitingForAnswer()) {
            return Optional.of(
                    items.onQuestion(
                            dossier,
                            introduction.day(),
                            introduction.isAnswerOverdue(items.today())
                                    ? texts.of(
                                            "matching.today.answer-overdue",
                                            company,
                                            ChronoUnit.DAYS.between(
                                                    introduction.day(), items.today()))
                                    : texts.of("matching.today.answer", company),
                            "matching.today.answer-verb",
                            texts));
        }
        if (dossier.mayAcceptConfidentiality(reader)) {
            return Optional.of(
                    items.onQuestion(
                            dossier,
                            introduction.day(),
                            texts.of("matching.today.confidentiality", company),
                            "matching.today.help-verb",
                            texts));
        }
        return Optional.empty();
    }
}
