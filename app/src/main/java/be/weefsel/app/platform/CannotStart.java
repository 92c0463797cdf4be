package be.weefsel.app.platform;

/// Weefsel refuses to start for a reason that whoever starts it can mend: a port in use, a folder
/// without write permission.
///
/// The message is one sentence for the console that says what is the matter and how to mend it. It
/// is in English, as are logs and help: at this moment there is no reader with a language yet.
public final class CannotStart extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public CannotStart(String sentence) {
        super(sentence);
    }

    public CannotStart(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
