package be.weefsel.fabric.duck;

/// DuckDB could not do what was asked: a mistake of ours, or no room on the disk.
public final class FabricFailure extends RuntimeException {
    private static final long serialVersionUID = 1;

    public FabricFailure(String message, Throwable cause) {
        super(message, cause);
    }
}
