package be.weefsel.app.platform.backup;

import be.weefsel.app.platform.CannotStart;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.json.JsonMapper;

/// What a backup holds, and how to tell that it is whole.
///
/// @param weefsel version that wrote it
/// @param migrations the last one of each concept
/// @param tables in the order in which they can be filled
public record Manifest(
        int format,
        String weefsel,
        Instant takenAt,
        Map<String, String> migrations,
        List<Table> tables,
        List<Sequence> sequences) {

    /// Rises when an older Weefsel could no longer read the file. Tables are not meant: they have
    /// their migrations.
    static final int FORMAT = 1;

    private static final ObjectMapper JSON = JsonMapper.builder().build();

    /// @param sha256 of its rows as they stand in the file
    public record Table(String name, long rows, String sha256) {}

    /// @param used whether the last number was given out already
    public record Sequence(String name, long last, boolean used) {}

    public long rows() {
        return tables.stream().mapToLong(Table::rows).sum();
    }

    byte[] toJson() {
        return JSON.writerWithDefaultPrettyPrinter().writeValueAsBytes(this);
    }

    /// @throws CannotStart when a newer Weefsel wrote it: the rest may mean something that we do
    ///   not know
    static Manifest ofJson(byte[] json) {
        var tree = JSON.readTree(json);
        if (tree.path("format").asInt(0) > FORMAT) {
            throw newerThanThisWeefsel(tree.path("weefsel").asString("?"));
        }
        return JSON.treeToValue(tree, Manifest.class);
    }

    static CannotStart newerThanThisWeefsel(String version) {
        return new CannotStart(
                """
                The backup was written by a newer Weefsel (%s): restore it with that version or a \
                later one.\
                """
                        .formatted(version));
    }
}
