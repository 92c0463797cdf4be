package be.weefsel.app.platform.account.web;

import be.weefsel.app.platform.page.Frame;
import be.weefsel.app.platform.text.Passage;
import java.util.List;
import java.util.Optional;

/// Everybody who has an account.
public record PeoplePage(Frame frame, String title, List<Row> rows) {

    /// @param href empty when the reader may change nothing about this person
    /// @param email where letters go
    /// @param signedIn when she last signed in, in words
    public record Row(
            String name,
            Optional<String> href,
            String email,
            String role,
            List<Passage> organisations,
            String signedIn,
            boolean blocked) {}
}
