package be.weefsel.app.matching.letters;

import be.weefsel.app.matching.Dossier;
import be.weefsel.app.matching.Introduction;
import be.weefsel.app.matching.QuestionEvent;
import be.weefsel.app.matching.Questions;
import be.weefsel.app.platform.mail.Letters;
import be.weefsel.app.platform.people.Participation;
import be.weefsel.app.platform.people.People;
import be.weefsel.app.platform.people.Person;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/// Writes to those whom it concerns what happened to a question, in the same transaction. Nobody
/// hears what she did herself, and nobody reads more than the question shows her.
@Component
class QuestionLetters {
    private final Questions questions;
    private final People people;
    private final Letters letters;
    private final QuestionWords words;

    QuestionLetters(Questions questions, People people, Letters letters, QuestionWords words) {
        this.questions = questions;
        this.people = people;
        this.letters = letters;
        this.words = words;
    }

    @EventListener
    void tell(QuestionEvent event) {
        questions
                .findDossier(event.question())
                .ifPresent(dossier ->
                        concerned(event, dossier)
                                .filter(person -> !isDoer(event, person))
                                .distinct()
                                .forEach(person ->
                                        letters.post(
                                                person, words.letter(event, dossier, person))));
    }

    /// Who hears what.
    private Stream<Person> concerned(QuestionEvent event, Dossier dossier) {
        return switch (event.kind()) {
            case ASKED -> facilitators();
            case INTRODUCED ->
                    Stream.concat(company(dossier), expertsOf(event.organisation().stream()));
            case INTRODUCTION_TAKEN_BACK, CONFIDANT_ALLOWED, OPINION_ASKED ->
                    expertsOf(event.organisation().stream());
            case INTRODUCTION_ACCEPTED, INTRODUCTION_DECLINED ->
                    Stream.concat(company(dossier), facilitators());
            case OPINION_GIVEN -> facilitators();
            case CHANGED, WITHDRAWN -> expertsIntroduced(dossier);
            case ANSWERED -> Stream.concat(expertsIntroduced(dossier), facilitators());
            case CONFIDENTIALITY_ACCEPTED -> company(dossier);
            case FOLLOW_UP_PLANNED, FOLLOW_UP_MOVED ->
                    Stream.concat(company(dossier), facilitators());
            // Everything else is read where it happened; it is no reason to write to anybody.
            default -> Stream.empty();
        };
    }

    private Stream<Person> facilitators() {
        return people.listFacilitators().stream();
    }

    private Stream<Person> company(Dossier dossier) {
        return people.listPeopleOf(dossier.question().company()).stream()
                .filter(person -> Participation.asksForItself(person.role()));
    }

    private Stream<Person> expertsIntroduced(Dossier dossier) {
        return expertsOf(dossier.standingIntroductions().stream().map(Introduction::organisation));
    }

    private Stream<Person> expertsOf(Stream<String> organisations) {
        return organisations
                .flatMap(organisation -> people.listPeopleOf(organisation).stream())
                .filter(person -> Participation.helps(person.role()));
    }

    private static boolean isDoer(QuestionEvent event, Person person) {
        return event.person().equals(Optional.of(person.id()));
    }
}
