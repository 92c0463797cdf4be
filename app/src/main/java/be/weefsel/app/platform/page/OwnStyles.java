package be.weefsel.app.platform.page;

import java.util.Optional;

/// Styles that follow from what the network decided, beside those that come with Weefsel.
public interface OwnStyles {
    /// Address for `<link>`, without language, that changes with their content; empty when there
    /// are none.
    Optional<String> address();
}
