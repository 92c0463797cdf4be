package be.weefsel.app.vocabulary;

import be.weefsel.app.vocabulary.store.KindStore;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// The kinds of organisation and of offer that the network has.
@Component
public class Kinds {
    private final KindStore store;

    Kinds(KindStore store) {
        this.store = store;
    }

    /// Of both sorts, each in the network's own order, those out of use too.
    public List<Kind> listKinds() {
        return store.kinds();
    }

    public Optional<Kind> findKind(String code) {
        return store.kinds().stream().filter(kind -> kind.code().equals(code)).findFirst();
    }
}
