package be.weefsel.fabric.register;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/// Finds the municipality of Belgium, as they are since 2025, in which an address lies. A postcode
/// alone does not tell: some are shared, and a register may write the merged municipality beside
/// the postcode of a part.
public final class MunicipalityFinder {
    private final Map<String, Set<String>> byName = new HashMap<>();
    private final Map<String, String> byPostcode = new HashMap<>();
    private final Map<String, String> byCode = new HashMap<>();

    /// Reads the areas and postcodes that come with Weefsel.
    public MunicipalityFinder() {
        Reference.read(
                "areas-belgium.csv",
                line -> {
                    if (line.getField("level").equals("municipality")) {
                        addMunicipality(line);
                    }
                });
        Reference.read(
                "postcodes-belgium.csv",
                line -> byPostcode.put(line.getField("postcode"), line.getField("municipality")));
    }

    private void addMunicipality(NamedCsvRecord line) {
        var code = line.getField("code");
        if (!line.getField("valid_to").isEmpty()) {
            byCode.putIfAbsent(code, line.getField("successor"));
            return;
        }
        byCode.put(code, code);
        for (var language : List.of("nl", "fr", "en")) {
            byName.computeIfAbsent(fold(line.getField("name_" + language)), name -> new HashSet<>())
                    .add(code);
        }
    }

    /// The municipality that bears one of the names; of several with the same name, that of the
    /// postcode. When no name is known, that of the postcode.
    ///
    /// @param names in any language, each may be empty
    /// @return its NIS code
    public Optional<String> find(String postcode, List<String> names) {
        var ofPostcode = Optional.ofNullable(byPostcode.get(postcode));
        return names.stream()
                .map(name -> byName.get(fold(name)))
                .filter(Objects::nonNull)
                .map(codes ->
                        ofPostcode
                                .filter(codes::contains)
                                .or(() ->
                                        codes.stream().findFirst().filter(c -> codes.size() == 1)))
                .flatMap(Optional::stream)
                .findFirst()
                .or(() -> ofPostcode);
    }

    /// The municipality of today that has a code, or in which the one with that code went up.
    ///
    /// @return its NIS code
    public Optional<String> ofToday(String code) {
        return Optional.ofNullable(byCode.get(code))
                .flatMap(next -> next.equals(code) ? Optional.of(code) : ofToday(next));
    }

    /// Without case, accents, hyphens and what stands in brackets.
    public static String fold(String name) {
        return Normalizer.normalize(name.replaceAll("\\(.*?\\)", ""), Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", " ")
                .strip();
    }
}
