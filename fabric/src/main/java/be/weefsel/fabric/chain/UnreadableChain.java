package be.weefsel.fabric.chain;

/// A chain table that cannot be used. The message says what is wrong and how to mend it.
public final class UnreadableChain extends RuntimeException {
    private static final long serialVersionUID = 1;

    UnreadableChain(String message) {
        super(message);
    }
}
