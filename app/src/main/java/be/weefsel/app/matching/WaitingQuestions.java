package be.weefsel.app.matching;

import be.weefsel.app.actors.Actors;
import be.weefsel.app.platform.people.Person;
import be.weefsel.app.platform.people.Reader;
import be.weefsel.app.platform.text.Passage;
import be.weefsel.app.platform.text.Texts;
import be.weefsel.app.platform.today.TodayItem;
import be.weefsel.app.platform.today.TodaySource;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/// Which questions wait for whom.
@Component
class WaitingQuestions implements TodaySource {
    private final Questions questions;
    private final Actors actors;
    private final Clock clock;

    WaitingQuestions(Questions questions, Actors actors, Clock clock) {
        this.questions = questions;
        this.actors = actors;
        this.clock = clock;
    }

    @Override
    public List<TodayItem> waitingFor(Person person, Texts texts) {
        var reader = new Reader(Optional.of(person));
        return switch (person.role()) {
            case FACILITATOR -> forFacilitator(texts);
            case COMPANY ->
                    person.organisation()
                            .map(company -> forCompany(company, texts))
                            .orElse(List.of());
            case EXPERT ->
                    person.organisation()
                            .map(actor -> forExpert(reader, actor, texts))
                            .orElse(List.of());
            case ADMINISTRATOR, VISITOR -> List.of();
        };
    }

    private List<TodayItem> forFacilitator(Texts texts) {
        return questions.listAsked().stream()
                .filter(dossier -> dossier.question().stage() == Stage.OPEN)
                .map(dossier ->
                        item(
                                dossier,
                                askedOn(dossier),
                                texts.of(
                                        "matching.today.choose",
                                        nameOf(dossier.question().company(), texts)),
                                texts.of("matching.today.choose-verb")))
                .toList();
    }

    private List<TodayItem> forCompany(String company, Texts texts) {
        return questions.listOfCompany(company).stream()
                .flatMap(dossier -> Stream.of(draft(dossier, texts), contact(dossier, texts)))
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<TodayItem> draft(Dossier dossier, Texts texts) {
        return dossier.question().stage() != Stage.DRAFT
                ? Optional.empty()
                : Optional.of(
                        new TodayItem(
                                LocalDate.now(clock),
                                texts.of("matching.today.draft"),
                                titleOf(dossier.question()),
                                texts.of("matching.today.draft-verb"),
                                "/questions/" + dossier.question().key() + "/edit"));
    }

    private Optional<TodayItem> contact(Dossier dossier, Texts texts) {
        if (dossier.question().stage() != Stage.INTRODUCED) {
            return Optional.empty();
        }
        return dossier.standingIntroductions().stream()
                .findFirst()
                .map(first ->
                        item(
                                dossier,
                                day(first),
                                texts.of(
                                        "matching.today.introduced",
                                        nameOf(first.organisation(), texts)),
                                texts.of("matching.today.introduced-verb")));
    }

    private List<TodayItem> forExpert(Reader reader, String actor, Texts texts) {
        return questions.listIntroducedTo(actor).stream()
                .filter(dossier -> dossier.question().stage() == Stage.INTRODUCED)
                .map(dossier ->
                        item(
                                dossier,
                                dossier.standingIntroductions().stream()
                                        .filter(i -> i.organisation().equals(actor))
                                        .findFirst()
                                        .map(this::day)
                                        .orElseGet(() -> askedOn(dossier)),
                                texts.of(
                                        dossier.mayAcceptConfidentiality(reader)
                                                ? "matching.today.confidentiality"
                                                : "matching.today.help",
                                        nameOf(dossier.question().company(), texts)),
                                texts.of("matching.today.help-verb")))
                .toList();
    }

    private static TodayItem item(Dossier dossier, LocalDate since, String what, String verb) {
        var question = dossier.question();
        return new TodayItem(since, what, titleOf(question), verb, "/questions/" + question.key());
    }

    private static Optional<Passage> titleOf(Question question) {
        return Optional.of(question.text().title())
                .filter(title -> !title.isBlank())
                .map(title -> new Passage(question.language(), title));
    }

    private LocalDate askedOn(Dossier dossier) {
        return dossier.question().askedOn().orElseGet(() -> LocalDate.now(clock));
    }

    private LocalDate day(Introduction introduction) {
        return introduction.at().atZone(clock.getZone()).toLocalDate();
    }

    private String nameOf(String organisation, Texts texts) {
        return actors.getOrganisation(organisation).name().in(texts.language()).text();
    }
}
