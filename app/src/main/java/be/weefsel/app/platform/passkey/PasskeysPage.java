package be.weefsel.app.platform.passkey;

import be.weefsel.app.platform.page.Frame;
import java.util.List;

/// The passkeys of whoever reads, and making one more.
public record PasskeysPage(Frame frame, List<Row> passkeys) {

    /// @param facts when it was made and last used, in words
    /// @param removal where a form goes that removes it
    public record Row(String label, String facts, String removal) {}
}
