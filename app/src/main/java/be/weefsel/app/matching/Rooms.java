package be.weefsel.app.matching;

import be.weefsel.app.matching.store.RoomStore;
import be.weefsel.app.platform.audit.Audit;
import be.weefsel.app.platform.people.NotAllowed;
import be.weefsel.app.platform.people.Participation;
import be.weefsel.app.platform.people.Reader;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// How many questions each actor takes at once, so that nobody is overloaded.
@Component
public class Rooms {
    /// More than this nobody handles at once.
    public static final int MOST_AT_ONCE = 99;

    private final RoomStore store;
    private final Audit audit;
    private final Clock clock;

    Rooms(RoomStore store, Audit audit, Clock clock) {
        this.store = store;
        this.audit = audit;
        this.clock = clock;
    }

    /// Only of those that said how many they take, by organisation.
    public Map<String, Room> byOrganisation() {
        return store.rooms();
    }

    /// Empty when the actor has not said how many it takes.
    public Optional<Room> find(String organisation) {
        return Optional.ofNullable(byOrganisation().get(organisation));
    }

    /// An expert of the actor, or the facilitator for it.
    public static boolean mayChange(Reader reader, String organisation) {
        return Participation.introduces(reader)
                || (Participation.helps(reader.role()) && reader.actsFor(organisation));
    }

    /// @param atOnce 0 to [#MOST_AT_ONCE]; empty when the actor no longer says
    @Transactional
    public void change(Reader by, String organisation, Optional<Integer> atOnce) {
        NotAllowed.unless(mayChange(by, organisation));
        var before = find(organisation);
        atOnce.ifPresentOrElse(
                number -> store.put(organisation, number, clock.instant(), by),
                () -> store.delete(organisation));
        audit.record(
                by,
                "room.changed",
                "room",
                organisation,
                before.map(Room::atOnce).orElse(null),
                atOnce.orElse(null));
    }
}
