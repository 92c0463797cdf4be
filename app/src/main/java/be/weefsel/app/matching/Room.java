package be.weefsel.app.matching;

/// How many questions an actor takes at once, and how many it has.
///
/// @param organisation key
/// @param atOnce at least 0; 0 takes none for now
/// @param taken introductions of the actor that stand, to questions that still run
public record Room(String organisation, int atOnce, int taken) {
    public Room {
        if (atOnce < 0 || taken < 0) {
            throw new IllegalArgumentException(
                    "Organisation (%s) cannot have (%s) of (%s) questions."
                            .formatted(organisation, taken, atOnce));
        }
    }

    public boolean isFull() {
        return taken >= atOnce;
    }
}
