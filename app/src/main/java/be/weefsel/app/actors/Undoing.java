package be.weefsel.app.actors;

import be.weefsel.app.platform.audit.RecordedChange;
import be.weefsel.app.platform.audit.RecordedChanges;
import be.weefsel.app.platform.people.NotAllowed;
import be.weefsel.app.platform.people.Reader;
import be.weefsel.app.platform.text.Reason;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.BiPredicate;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.JsonNode;

/// Takes back what was changed in the directory, as long as the record is still as that change left
/// it. It goes through the same commands as the forms: so it is a change itself, stands in the
/// audit log, and can be taken back again.
@Component
public class Undoing {
    private final RecordedChanges changes;
    private final Map<String, Kind<?>> kinds;

    Undoing(
            RecordedChanges changes,
            Actors actors,
            Sites sites,
            Initiatives initiatives,
            Removals removals) {
        this.changes = changes;
        kinds =
                Map.of(
                        "organisation",
                        new Kind<>(
                                Organisation.class,
                                organisation -> actors.findOrganisation(organisation.key()),
                                actors::objectionsTo,
                                actors::addOrganisation,
                                actors::changeOrganisation,
                                removals::remove),
                        "membership",
                        new Kind<>(
                                Membership.class,
                                membership ->
                                        actors.membershipsOf(membership.organisation()).stream()
                                                .filter(membership::isSameAs)
                                                .findFirst(),
                                actors::objectionsTo,
                                actors::addMembership,
                                actors::changeMembership,
                                removals::remove),
                        "site",
                        new Kind<>(
                                Site.class,
                                site -> sites.findSite(site.organisation(), site.number()),
                                sites::objectionsTo,
                                sites::add,
                                sites::change,
                                sites::remove),
                        "offer",
                        new Kind<>(
                                Offer.class,
                                offer -> actors.findOffer(offer.key()),
                                actors::objectionsTo,
                                actors::addOffer,
                                actors::changeOffer,
                                removals::remove),
                        "initiative",
                        new Kind<>(
                                Initiative.class,
                                initiative -> initiatives.findInitiative(initiative.key()),
                                initiatives::objectionsTo,
                                initiatives::add,
                                initiatives::change,
                                initiatives::remove));
    }

    /// How one kind of record is found and kept.
    ///
    /// @param find the record as it is now, by what never changes of it
    private record Kind<T>(
            Class<T> type,
            Function<T, Optional<T>> find,
            Function<T, List<Reason>> objectionsTo,
            BiConsumer<Reader, T> add,
            Changing<T> change,
            BiPredicate<Reader, T> remove) {

        Optional<T> now(Versions<T> versions) {
            return versions.after().or(versions::before).flatMap(find);
        }

        /// @return all reasons why the earlier version cannot be put back; none when it is there
        List<Reason> putBack(Reader by, Versions<T> versions) {
            var objections = versions.before().map(objectionsTo).orElse(List.of());
            if (!objections.isEmpty()) {
                return objections;
            }
            if (versions.after().isEmpty()) {
                versions.before().ifPresent(before -> add.accept(by, before));
                return List.of();
            }
            var after = versions.after().get();
            var isDone =
                    versions.before()
                            .map(before -> change.apply(by, after, before))
                            .orElseGet(() -> remove.test(by, after));
            return isDone ? List.of() : List.of(Reason.of("actors.undo.in-use"));
        }
    }

    private interface Changing<T> {
        boolean apply(Reader by, T before, T after);
    }

    /// A record before and after a change; one of the two is empty when it came or went.
    private record Versions<T>(Optional<T> before, Optional<T> after) {}

    /// How a record stands now, compared with what a change made of it.
    public enum Standing {
        AS_CHANGED,
        AS_BEFORE,
        /// Somebody changed it since, or nobody can read what the log keeps of it.
        OTHERWISE
    }

    /// Whether changes of such records can be taken back at all: what the log does not keep, as of
    /// a contact person, cannot.
    public boolean knows(RecordedChange change) {
        return kinds.containsKey(change.recordKind());
    }

    public Standing standingOf(RecordedChange change) {
        return standing(kind(change), change);
    }

    private <T> Standing standing(Kind<T> kind, RecordedChange change) {
        return versions(kind, change)
                .map(versions -> {
                    var now = kind.now(versions);
                    if (now.equals(versions.before())) {
                        return Standing.AS_BEFORE;
                    }
                    return now.equals(versions.after()) ? Standing.AS_CHANGED : Standing.OTHERWISE;
                })
                .orElse(Standing.OTHERWISE);
    }

    /// @return all reasons why it cannot be taken back; none when it was
    @Transactional
    public List<Reason> undo(Reader by, RecordedChange change) {
        NotAllowed.unless(Actors.mayChange(by) && knows(change));
        return undo(by, kind(change), change);
    }

    private <T> List<Reason> undo(Reader by, Kind<T> kind, RecordedChange change) {
        if (standing(kind, change) != Standing.AS_CHANGED) {
            return List.of(Reason.of("actors.undo.too-late"));
        }
        return kind.putBack(by, versions(kind, change).orElseThrow());
    }

    private Kind<?> kind(RecordedChange change) {
        return Optional.<Kind<?>>ofNullable(kinds.get(change.recordKind()))
                .orElseThrow(() ->
                        new IllegalArgumentException(
                                "No change (%s) can be taken back.".formatted(change.action())));
    }

    /// Empty when what the log keeps cannot be read any more: then nobody knows what to put back.
    private <T> Optional<Versions<T>> versions(Kind<T> kind, RecordedChange change) {
        var before = read(kind, change.before());
        var after = read(kind, change.after());
        return before.isPresent() == change.before().isPresent()
                        && after.isPresent() == change.after().isPresent()
                ? Optional.of(new Versions<>(before, after))
                : Optional.empty();
    }

    private <T> Optional<T> read(Kind<T> kind, Optional<JsonNode> kept) {
        return kept.flatMap(record -> changes.read(record, kind.type()));
    }
}
