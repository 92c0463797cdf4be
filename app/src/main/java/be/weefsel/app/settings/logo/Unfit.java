package be.weefsel.app.settings.logo;

import be.weefsel.app.platform.text.Reason;
import java.io.Serial;

/// A file that cannot be a logo.
final class Unfit extends Exception {
    @Serial private static final long serialVersionUID = 1;

    private final transient Reason reason;

    Unfit(String key, Object... arguments) {
        super(key);
        reason = Reason.of(key, arguments);
    }

    Reason reason() {
        return reason;
    }
}
