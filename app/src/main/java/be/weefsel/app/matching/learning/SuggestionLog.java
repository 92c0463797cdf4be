package be.weefsel.app.matching.learning;

import be.weefsel.app.matching.store.ShownStore;
import be.weefsel.app.platform.people.NotAllowed;
import be.weefsel.app.platform.people.Reader;
import be.weefsel.app.platform.people.Visibility;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/// What was suggested for a question, and what became of it.
@Component
public class SuggestionLog {
    private final ShownStore store;
    private final Clock clock;

    SuggestionLog(ShownStore store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    /// In the order of the places.
    public List<ShownSuggestion> of(Reader reader, String question) {
        NotAllowed.unless(Visibility.ofAllQuestions(reader));
        return store.of(question, LocalDate.now(clock));
    }
}
