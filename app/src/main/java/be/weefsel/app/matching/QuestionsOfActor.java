package be.weefsel.app.matching;

import be.weefsel.app.actors.ActorSection;
import be.weefsel.app.actors.Organisation;
import be.weefsel.app.platform.people.Reader;
import be.weefsel.app.platform.text.Passage;
import be.weefsel.app.platform.text.Texts;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/// Tells on the page of a company what it asked. Everyone may read a teaser, but not everyone may
/// know whose it is: so only those who may read the question itself find it there.
@Component
class QuestionsOfActor implements ActorSection {
    private final Questions questions;

    QuestionsOfActor(Questions questions) {
        this.questions = questions;
    }

    @Override
    public Optional<Told> about(Organisation organisation, Reader reader, Texts texts) {
        var lines =
                questions.listOfCompany(organisation.key()).stream()
                        .filter(dossier -> dossier.layerFor(reader) != Layer.PUBLIC)
                        .map(Dossier::question)
                        .map(question -> line(question, texts))
                        .toList();
        return lines.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new Told(
                                "questions",
                                texts.of("matching.of-actor.title", lines.size()),
                                texts.of("matching.of-actor.note"),
                                lines));
    }

    private static Line line(Question question, Texts texts) {
        return new Line(
                new Passage(question.language(), textOf(question)),
                "/questions/" + question.key(),
                Stream.concat(
                                Stream.of(texts.of("matching.stage", question.stage())),
                                question.askedOn().stream()
                                        .map(day ->
                                                texts.of(
                                                        "matching.list.asked-on", texts.date(day))))
                        .toList());
    }

    /// A draft may still lack what it will say in public.
    private static String textOf(Question question) {
        return Stream.of(question.text().teaser(), question.text().title())
                .filter(text -> !text.isBlank())
                .findFirst()
                .orElse(question.key());
    }
}
