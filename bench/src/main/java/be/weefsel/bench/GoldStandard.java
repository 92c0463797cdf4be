package be.weefsel.bench;

import be.weefsel.engine.matching.TextLanguage;
import be.weefsel.engine.matching.retrieval.Item;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Researchers who said of some papers how well they could judge them, from 1 to 5, and papers of
/// their own.
///
/// Source: Stelmakh, Wieting, Neubig and Shah (2023), *A Gold Standard Dataset for the Reviewer
/// Assignment Problem*.
///
/// @param expertise by researcher, then by paper
/// @param papers that were judged
/// @param profiles several versions, since the authors of the set drew 20 papers of each researcher
///   by chance, ten times; the owner of an item is the researcher
record GoldStandard(
        Map<String, Map<String, Double>> expertise, List<Item> papers, List<List<Item>> profiles) {
    private static final int VERSIONS = 10;
    private static final JsonMapper JSON = JsonMapper.shared();

    /// @param folder of the repository with the set
    static GoldStandard read(Path folder) throws IOException {
        var profiles = new ArrayList<List<Item>>();
        for (int version = 1; version <= VERSIONS; version++) {
            profiles.add(profiles(datasetIn(folder, version).resolve("archives")));
        }
        return new GoldStandard(
                expertise(folder.resolve("data/evaluations.csv")),
                papers(datasetIn(folder, 1).resolve("submissions.json")),
                profiles);
    }

    private static Path datasetIn(Path folder, int version) {
        return folder.resolve("evaluation_datasets").resolve("d_20_%d".formatted(version));
    }

    /// The file separates by tabs: the researcher, ten papers, their ten grades; some are empty.
    private static Map<String, Map<String, Double>> expertise(Path file) throws IOException {
        var expertise = new LinkedHashMap<String, Map<String, Double>>();
        var lines = Files.readAllLines(file);
        for (var line : lines.subList(1, lines.size())) {
            var cells = line.split("\t", -1);
            int papers = (cells.length - 1) / 2;
            var ofOne = new LinkedHashMap<String, Double>();
            for (int i = 1; i <= papers; i++) {
                if (!cells[i].isEmpty()) {
                    ofOne.put(cells[i], Double.valueOf(cells[i + papers]));
                }
            }
            expertise.put(cells[0], ofOne);
        }
        return expertise;
    }

    private static List<Item> papers(Path file) throws IOException {
        var papers = new ArrayList<Item>();
        JSON.readTree(Files.readString(file))
                .values()
                .forEach(paper -> papers.add(item("", paper)));
        return papers;
    }

    /// One file for each researcher, named after her with a tilde before it, one paper a line.
    private static List<Item> profiles(Path folder) throws IOException {
        var papers = new ArrayList<Item>();
        try (var files = Files.newDirectoryStream(folder, "~*.jsonl")) {
            for (var file : files) {
                var owner =
                        String.valueOf(file.getFileName()).replace("~", "").replace(".jsonl", "");
                for (var line : Files.readAllLines(file)) {
                    papers.add(item(owner, JSON.readTree(line)));
                }
            }
        }
        return papers;
    }

    /// The id has the owner in it, since two researchers may have written a paper together.
    private static Item item(String owner, JsonNode paper) {
        var id = paper.path("id").asString();
        var content = paper.path("content");
        return new Item(
                owner.isEmpty() ? id : owner + "/" + id,
                owner,
                Optional.of(TextLanguage.EN),
                "%s\n%s"
                        .formatted(
                                content.path("title").asString(),
                                content.path("abstract").asString("")));
    }
}
