package be.weefsel.app.platform.people;

/// Somebody tried what only others may do, past the pages that would not have offered it.
public final class NotAllowed extends RuntimeException {
    private static final long serialVersionUID = 1;

    /// @throws NotAllowed unless it is allowed
    public static void unless(boolean allowed) {
        if (!allowed) {
            throw new NotAllowed();
        }
    }
}
