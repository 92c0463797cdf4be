package be.weefsel.model;

import be.weefsel.engine.matching.TextLanguage;
import be.weefsel.engine.matching.language.Source;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The names that OpenStreetMap's editor gives to what can be on a map: JSON, the same path in each
/// language. Search terms are lists of their own in each language, and are left out.
final class MapTags {
    private static final Pattern FILE =
            Pattern.compile("package/dist/translations/(nl|fr|en)\\.json");
    private static final Set<String> NOT_ALIGNED = Set.of("terms", "aliases");
    private static final JsonMapper JSON = JsonMapper.shared();

    private MapTags() {}

    /// @param files by their place in the package
    static List<Segment> read(Map<String, String> files) {
        var names = new EnumMap<TextLanguage, Map<String, String>>(TextLanguage.class);
        files.forEach((name, json) -> {
            var file = FILE.matcher(name);
            if (file.matches()) {
                var texts = new TreeMap<String, String>();
                collect("", JSON.readTree(json).path(file.group(1)), texts);
                names.put(TextLanguage.ofCode(file.group(1)), texts);
            }
        });
        return Segment.align(Source.MAP_TAGS, names);
    }

    private static void collect(String path, JsonNode node, Map<String, String> texts) {
        if (node.isString()) {
            texts.put(path, node.stringValue());
        }
        node.properties().stream()
                .filter(property -> !NOT_ALIGNED.contains(property.getKey()))
                .forEach(property ->
                        collect(path + "/" + property.getKey(), property.getValue(), texts));
    }
}
