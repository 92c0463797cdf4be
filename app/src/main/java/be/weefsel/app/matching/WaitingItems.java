package be.weefsel.app.matching;

import be.weefsel.app.actors.Actors;
import be.weefsel.app.platform.text.Passage;
import be.weefsel.app.platform.text.Texts;
import be.weefsel.app.platform.today.TodayItem;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// What every item about a question that waits has in common.
@Component
class WaitingItems {
    private final Actors actors;
    private final Clock clock;

    WaitingItems(Actors actors, Clock clock) {
        this.actors = actors;
        this.clock = clock;
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    /// @param verb key of the verb
    TodayItem onQuestion(Dossier dossier, LocalDate since, String what, String verb, Texts texts) {
        return at("/questions/" + dossier.question().key(), dossier, since, what, verb, texts);
    }

    /// @param path where the reader can do it
    /// @param verb key of the verb
    TodayItem at(
            String path, Dossier dossier, LocalDate since, String what, String verb, Texts texts) {
        return new TodayItem(since, what, titleOf(dossier.question()), texts.of(verb), path);
    }

    LocalDate askedOn(Dossier dossier) {
        return dossier.question().askedOn().orElseGet(this::today);
    }

    String nameOf(String organisation, Texts texts) {
        return actors.getOrganisation(organisation).name().in(texts.language()).text();
    }

    private static Optional<Passage> titleOf(Question question) {
        return Optional.of(question.text().title())
                .filter(title -> !title.isBlank())
                .map(title -> new Passage(question.language(), title));
    }
}
