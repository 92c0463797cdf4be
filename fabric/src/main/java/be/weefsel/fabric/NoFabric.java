package be.weefsel.fabric;

/// Nothing was imported yet.
public final class NoFabric extends RuntimeException {
    private static final long serialVersionUID = 1;

    NoFabric() {
        super("No register has been imported here yet. Import one first.");
    }
}
