package be.weefsel.app.platform.audit;

import java.time.Instant;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/// A change as the audit log keeps it.
///
/// @param person number of who did it; empty when Weefsel did it by itself, or the person has been
///   erased
/// @param before the record as it was; empty when it was new, or when the log does not keep it
/// @param after the record as it was from then on; empty when it was gone
/// @param cause what it has in common with others, see [Audit#because]
public record RecordedChange(
        long id,
        Instant at,
        Optional<Long> person,
        String action,
        String subjectKind,
        String subjectKey,
        Optional<JsonNode> before,
        Optional<JsonNode> after,
        Optional<String> cause) {

    /// What kind of record was changed: `site` for the action `site.changed`, of which the subject
    /// is an organisation.
    public String recordKind() {
        return action.substring(0, action.indexOf('.'));
    }
}
