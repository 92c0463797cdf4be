package be.weefsel.fabric.register;

/// The files are not what they should be. The message says what and how to mend it, and what was
/// there before is untouched.
public final class UnreadableRegister extends RuntimeException {
    private static final long serialVersionUID = 1;

    public UnreadableRegister(String message) {
        super(message);
    }

    public UnreadableRegister(String message, Throwable cause) {
        super(message, cause);
    }
}
