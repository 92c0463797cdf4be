package be.weefsel.app.platform.mail;

import be.weefsel.app.platform.mail.PostedLetter.State;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.util.List;
import org.springframework.stereotype.Component;

/// How many letters wait, and how many were given up.
@Component
class LettersMeter implements MeterBinder {
    private final LetterStore store;

    LettersMeter(LetterStore store) {
        this.store = store;
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        for (var state : List.of(State.WAITING, State.FAILED)) {
            Gauge.builder("weefsel.letters", store, letters -> count(letters, state))
                    .tag("state", state.code())
                    .register(registry);
        }
    }

    private static int count(LetterStore store, State state) {
        return store.countByState().getOrDefault(state, 0);
    }
}
