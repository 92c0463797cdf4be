package be.weefsel.app.actors.duplicates;

import be.weefsel.app.actors.Actors;
import be.weefsel.app.actors.store.DuplicateStore;
import be.weefsel.app.platform.audit.Audit;
import be.weefsel.app.platform.people.NotAllowed;
import be.weefsel.app.platform.people.Reader;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Entries of the directory that are probably one organisation.
@Component
public class Duplicates {
    private final DuplicateStore store;
    private final Audit audit;
    private final Clock clock;

    Duplicates(DuplicateStore store, Audit audit, Clock clock) {
        this.store = store;
        this.audit = audit;
        this.clock = clock;
    }

    /// The surest first. Not those of which somebody said that they are two, nor those of which one
    /// became the other.
    @Transactional
    public List<Likeness> listProbable() {
        return store.alike(Likeness.ALIKE).stream()
                .filter(Likeness::isProbable)
                .sorted(
                        Comparator.comparingDouble(Likeness::weight)
                                .reversed()
                                .thenComparing(Likeness::one)
                                .thenComparing(Likeness::other))
                .toList();
    }

    /// Empty when there is nothing by which these two look like one.
    @Transactional
    public Optional<Likeness> find(String one, String other) {
        return listProbable().stream()
                .filter(pair -> List.of(pair.one(), pair.other()).containsAll(List.of(one, other)))
                .findFirst();
    }

    /// They are two: from now on they are no probable duplicates any more.
    @Transactional
    public void setApart(Reader by, String one, String other) {
        NotAllowed.unless(Actors.mayChange(by));
        var first = one.compareTo(other) < 0 ? one : other;
        var second = first.equals(one) ? other : one;
        if (store.setApart(first, second, by, clock.instant())) {
            audit.record(by, "pair.set-apart", "organisation-pair", first, null, second);
        }
    }
}
