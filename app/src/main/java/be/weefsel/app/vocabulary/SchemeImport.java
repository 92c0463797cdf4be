package be.weefsel.app.vocabulary;

import be.weefsel.app.platform.text.Reason;
import java.util.List;

/// How the import of a scheme of topics ended.
public sealed interface SchemeImport {

    /// @param leftOut full names of properties in the file that Weefsel does not keep
    record Done(TopicScheme scheme, int added, int changed, int removed, List<String> leftOut)
            implements SchemeImport {}

    /// The file could not be understood. Nothing has changed.
    record Unreadable(Reason reason) implements SchemeImport {}

    /// The file lacks topics under which something stands. Nothing has changed.
    record WouldTakeAway(List<Topic> inUse) implements SchemeImport {}
}
