package be.weefsel.app.fabric;

import be.weefsel.app.platform.text.Language;
import be.weefsel.app.platform.text.Passage;
import be.weefsel.app.platform.text.TranslatedText;
import be.weefsel.app.vocabulary.Sector;
import be.weefsel.app.vocabulary.SectorClassification;
import be.weefsel.app.vocabulary.Sectors;
import be.weefsel.fabric.register.Classification;
import be.weefsel.fabric.store.Edition;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/// What sectors are called. Classifications that share a version of NACE share their names.
@Component
public class SectorNames {
    private final Sectors sectors;
    private final Map<SectorClassification, Map<String, Sector>> known = new ConcurrentHashMap<>();

    SectorNames(Sectors sectors) {
        this.sectors = sectors;
    }

    /// Of the version that the editions have.
    public SectorClassification classification(List<Edition> editions) {
        return editions.stream()
                .map(edition -> Classification.of(edition.classification()).version())
                .findFirst()
                .filter(Classification.Version.REV_2::equals)
                .map(_ -> SectorClassification.NACE_BEL_2008)
                .orElse(SectorClassification.NACE_BEL_2025);
    }

    /// Whether the editions have sectors of different versions, which cannot be compared.
    public static boolean areMixed(List<Edition> editions) {
        return editions.stream()
                        .map(edition -> Classification.of(edition.classification()).version())
                        .distinct()
                        .count()
                > 1;
    }

    public Optional<Sector> find(SectorClassification classification, String code) {
        return Optional.ofNullable(all(classification).get(code));
    }

    /// The label, or else the code.
    public Passage name(SectorClassification classification, String code, Language language) {
        return find(classification, code)
                .map(Sector::label)
                .orElseGet(() -> TranslatedText.of(language, code))
                .in(language);
    }

    /// Those one level finer.
    public List<Sector> within(SectorClassification classification, String code) {
        return all(classification).values().stream()
                .filter(sector -> sector.parent().filter(code::equals).isPresent())
                .sorted(java.util.Comparator.comparing(Sector::code))
                .toList();
    }

    /// They change with the software only.
    private Map<String, Sector> all(SectorClassification classification) {
        return known.computeIfAbsent(
                classification,
                c ->
                        sectors.listSectors(c).stream()
                                .collect(Collectors.toMap(Sector::code, Function.identity())));
    }
}
