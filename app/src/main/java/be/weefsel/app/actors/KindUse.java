package be.weefsel.app.actors;

import be.weefsel.app.actors.store.KindUseStore;
import java.util.Map;
import org.springframework.stereotype.Component;

/// How often each kind of organisation and of offer is used.
@Component
public class KindUse {
    private final KindUseStore store;

    KindUse(KindUseStore store) {
        this.store = store;
    }

    /// By code; those of the past count too, and kinds that nothing has are left out.
    public Map<String, Integer> counts() {
        return store.counts();
    }
}
