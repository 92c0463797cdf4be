package be.weefsel.app.matching.allocation;

import be.weefsel.app.matching.Room;
import java.util.Optional;

/// What an actor has to do already, and how much it takes.
///
/// @param taken introductions of the actor that stand, to questions that still run
/// @param atOnce how many it takes at once
/// @param said whether it named that number itself
public record Load(int taken, int atOnce, boolean said) {
    /// Whoever has not said how many questions it takes, counts as taking so many.
    public static final int AT_ONCE_UNLESS_SAID = 3;

    static Load of(int taken, Optional<Room> room) {
        return new Load(
                taken, room.map(Room::atOnce).orElse(AT_ONCE_UNLESS_SAID), room.isPresent());
    }

    /// How many more it takes.
    int left() {
        return Math.max(0, atOnce - taken);
    }
}
