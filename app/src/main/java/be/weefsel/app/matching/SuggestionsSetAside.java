package be.weefsel.app.matching;

import be.weefsel.app.actors.Actors;
import be.weefsel.app.matching.store.SetAsideStore;
import be.weefsel.app.platform.people.NotAllowed;
import be.weefsel.app.platform.people.Reader;
import be.weefsel.app.platform.text.Passage;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// The facilitator sets suggestions aside that do not help a question, with a reason, and brings
/// them back.
@Component
public class SuggestionsSetAside {
    private final Dossiers dossiers;
    private final SetAsideStore store;
    private final Actors actors;
    private final QuestionHistory history;

    SuggestionsSetAside(
            Dossiers dossiers, SetAsideStore store, Actors actors, QuestionHistory history) {
        this.dossiers = dossiers;
        this.store = store;
        this.actors = actors;
        this.history = history;
    }

    /// The latest first.
    public List<SetAside> of(String question) {
        return store.of(question);
    }

    public Map<String, List<SetAside>> byQuestion(Collection<String> questions) {
        return store.byQuestion(questions);
    }

    /// @param reason not empty
    @Transactional
    public void setAside(Reader by, String key, String offer, Passage reason) {
        NotAllowed.unless(dossiers.getForUpdate(key).mayChoose(by));
        var setAside = new SetAside(offer, reason, history.now());
        store.put(key, setAside, by);
        history.record(
                key,
                Event.Kind.SUGGESTION_SET_ASIDE,
                by,
                Optional.of(actors.getOffer(offer).organisation()),
                "suggestion.set-aside",
                null,
                setAside);
    }

    /// Suggests the offer for the question again.
    @Transactional
    public void bringBack(Reader by, String key, String offer) {
        NotAllowed.unless(dossiers.getForUpdate(key).mayChoose(by));
        var before = of(key).stream().filter(s -> s.offer().equals(offer)).findFirst();
        if (before.isEmpty()) {
            return;
        }
        store.delete(key, offer);
        history.record(
                key,
                Event.Kind.SUGGESTION_BROUGHT_BACK,
                by,
                Optional.of(actors.getOffer(offer).organisation()),
                "suggestion.brought-back",
                before.get(),
                null);
    }
}
