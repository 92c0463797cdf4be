package be.weefsel.app.vocabulary.skos;

import be.weefsel.app.platform.text.Reason;

/// A file that is not understood as a scheme of topics, and why.
public final class UnreadableSkos extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final transient Reason reason;

    UnreadableSkos(Reason reason) {
        super(reason.toString());
        this.reason = reason;
    }

    UnreadableSkos(Reason reason, Throwable cause) {
        super(reason.toString(), cause);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
