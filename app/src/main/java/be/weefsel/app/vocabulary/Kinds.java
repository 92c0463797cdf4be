package be.weefsel.app.vocabulary;

import be.weefsel.app.platform.audit.Audit;
import be.weefsel.app.platform.people.Reader;
import be.weefsel.app.platform.text.Language;
import be.weefsel.app.platform.text.TranslatedText;
import be.weefsel.app.vocabulary.store.KindStore;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// The kinds of organisation and of offer that the network has.
@Component
public class Kinds {
    private final KindStore store;
    private final Audit audit;

    Kinds(KindStore store, Audit audit) {
        this.store = store;
        this.audit = audit;
    }

    /// Of both sorts, each in the network's own order, those out of use too.
    public List<Kind> listKinds() {
        return store.kinds();
    }

    public Optional<Kind> findKind(String code) {
        return store.kinds().stream().filter(kind -> kind.code().equals(code)).findFirst();
    }

    /// @throws IllegalArgumentException when there is none
    public Kind getKind(String code) {
        return findKind(code)
                .orElseThrow(() ->
                        new IllegalArgumentException("There is no kind (%s).".formatted(code)));
    }

    /// Until the transaction ends, nobody else changes a kind.
    public void lock() {
        store.lock();
    }

    /// Adds one of the network's own, last of its sort, under a code that resembles its name.
    ///
    /// @param name in all three languages
    @Transactional
    public Kind add(Reader by, Kind.Sort sort, Optional<Side> side, TranslatedText name) {
        store.lock();
        var all = listKinds();
        var taken = all.stream().map(Kind::code).toList();
        var added =
                new Kind(
                        sort,
                        Keys.free(name.in(Language.EN).text(), taken::contains),
                        side,
                        false,
                        Optional.of(name),
                        true,
                        1 + all.stream().mapToInt(Kind::position).max().orElse(0));
        define(by, added);
        return added;
    }

    /// Takes the place of what was told before under the same code, and leaves the order as it is.
    @Transactional
    public void define(Reader by, Kind kind) {
        var before = findKind(kind.code());
        store.put(kind);
        audit.record(
                by,
                before.isEmpty() ? "kind.added" : "kind.changed",
                "kind",
                kind.code(),
                before.orElse(null),
                kind);
    }

    /// Puts one further to the front among those of its sort, or to the back when the number is
    /// negative.
    ///
    /// @throws IllegalArgumentException when there is none
    @Transactional
    public void move(Reader by, String code, int places) {
        store.lock();
        var sort = getKind(code).sort();
        var before =
                listKinds().stream().filter(kind -> kind.sort() == sort).map(Kind::code).toList();
        var after = Order.moved(before, code, places);
        if (!after.equals(before)) {
            store.putInOrder(after);
            audit.record(by, "kinds.ordered", "kind-order", sort.code(), before, after);
        }
    }

    /// Removes one of the network's own.
    ///
    /// @return whether it is gone; not when something has it, or Weefsel brings it
    @Transactional
    public boolean remove(Reader by, Kind kind) {
        store.lock();
        if (kind.builtIn() || !store.delete(kind.code())) {
            return false;
        }
        audit.record(by, "kind.removed", "kind", kind.code(), kind, null);
        return true;
    }
}
