package be.weefsel.app.platform.audit;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import tools.jackson.databind.JsonNode;

/// A value that is not the same in two versions of a record.
///
/// @param path names of the fields that lead to it, with points between them:
///   `location.municipality`; empty when the record is one value or list itself
/// @param before a value or a list; missing or null when there was nothing
/// @param after likewise
public record Difference(String path, JsonNode before, JsonNode after) {

    /// All differences, however deep, in the order in which the fields stand. A list is compared as
    /// a whole: with other things in it, or in another order, it is another list.
    public static List<Difference> between(JsonNode before, JsonNode after) {
        var found = new ArrayList<Difference>();
        collect("", before, after, found);
        return found;
    }

    private static void collect(
            String path, JsonNode before, JsonNode after, List<Difference> found) {
        if (before.equals(after) || (isNothing(before) && isNothing(after))) {
            return;
        }
        if (hasFields(before, after) || hasFields(after, before)) {
            namesIn(before, after)
                    .forEach(name ->
                            collect(
                                    path.isEmpty() ? name : path + "." + name,
                                    before.path(name),
                                    after.path(name),
                                    found));
        } else {
            found.add(new Difference(path, before, after));
        }
    }

    private static boolean hasFields(JsonNode one, JsonNode other) {
        return one.isObject() && (other.isObject() || isNothing(other));
    }

    private static LinkedHashSet<String> namesIn(JsonNode before, JsonNode after) {
        var names = new LinkedHashSet<>(before.propertyNames());
        names.addAll(after.propertyNames());
        return names;
    }

    static boolean isNothing(JsonNode value) {
        return value.isMissingNode() || value.isNull();
    }
}
