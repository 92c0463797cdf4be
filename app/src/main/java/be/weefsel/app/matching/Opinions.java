package be.weefsel.app.matching;

import be.weefsel.app.matching.store.OpinionStore;
import be.weefsel.app.platform.people.NotAllowed;
import be.weefsel.app.platform.people.Reader;
import be.weefsel.app.platform.text.Passage;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// The facilitator asks experts what they think of a question before she introduces anyone.
@Component
public class Opinions {
    private final Dossiers dossiers;
    private final OpinionStore store;
    private final QuestionHistory history;

    Opinions(Dossiers dossiers, OpinionStore store, QuestionHistory history) {
        this.dossiers = dossiers;
        this.store = store;
        this.history = history;
    }

    /// The same opinions, seen from another moment, as [Questions#asOf].
    public Opinions asOf(Clock moment) {
        return new Opinions(dossiers, store, history.asOf(moment));
    }

    /// Questions on which the actor's opinion was asked, the latest first.
    List<Dossier> listAskedTo(String organisation) {
        return store.questionsAskedTo(organisation).stream()
                .map(dossiers::find)
                .flatMap(Optional::stream)
                .toList();
    }

    /// From now on the experts of the organisation read the question. Who was asked already is not
    /// asked again.
    @Transactional
    public void ask(Reader by, String key, String organisation) {
        var dossier = dossiers.getForUpdate(key);
        NotAllowed.unless(
                dossier.mayChoose(by) && !organisation.equals(dossier.question().company()));
        if (dossier.findOpinionOf(organisation).isPresent()) {
            return;
        }
        store.ask(key, organisation, history.now(), by);
        history.record(
                key,
                Event.Kind.OPINION_ASKED,
                by,
                Optional.of(organisation),
                "opinion.asked",
                null,
                dossiers.getForUpdate(key).findOpinionOf(organisation).orElseThrow());
    }

    /// @param words not empty when the verdict needs them
    @Transactional
    public void give(Reader by, String key, Opinion.Verdict verdict, Passage words) {
        var dossier = dossiers.getForUpdate(key);
        NotAllowed.unless(dossier.isAskedForOpinion(by));
        var organisation = dossier.askedForOpinion(by).orElseThrow();
        store.give(key, organisation, new Opinion.Given(verdict, words, history.now()), by);
        history.record(
                key,
                Event.Kind.OPINION_GIVEN,
                by,
                Optional.of(organisation),
                "opinion.given",
                dossier.findOpinionOf(organisation).orElseThrow(),
                dossiers.getForUpdate(key).findOpinionOf(organisation).orElseThrow());
    }
}
