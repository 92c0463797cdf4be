package be.weefsel.app.openness;

import be.weefsel.app.platform.text.Reason;

/// What keeps a file from being read as a table.
final class NotATable extends Exception {
    private static final long serialVersionUID = 1L;

    private final transient Reason reason;

    NotATable(Reason reason) {
        super(reason.key());
        this.reason = reason;
    }

    Reason reason() {
        return reason;
    }
}
