package be.weefsel.app.actors;

import be.weefsel.app.actors.store.DirectoryStore.Candidate;
import be.weefsel.app.vocabulary.AreaSet.SubRegion;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/// The areas that one can choose in the directory: the sub-regions of the network as they were at
/// the time of view, and beyond them whole countries. Other official areas can be asked for by
/// code.
public final class AreaChoices {
    private static final String ELSEWHERE = "elsewhere-";

    private final List<SubRegion> subRegions;
    private final Map<String, Set<String>> choicesByMunicipality = new HashMap<>();

    /// @param asked what was chosen, which may be more than the choices that are offered
    /// @param municipalitiesOf codes of the municipalities of an area
    AreaChoices(
            List<SubRegion> subRegions,
            Collection<String> asked,
            Function<String, Set<String>> municipalitiesOf) {
        this.subRegions = List.copyOf(subRegions);
        subRegions.forEach(part -> add(part.key(), part.municipalities()));
        asked.forEach(area -> add(area, municipalitiesOf.apply(area)));
    }

    private void add(String choice, Collection<String> municipalities) {
        municipalities.forEach(municipality ->
                choicesByMunicipality
                        .computeIfAbsent(municipality, m -> new HashSet<>())
                        .add(choice));
    }

    public List<SubRegion> subRegions() {
        return subRegions;
    }

    /// The choice for what lies in a country but in no sub-region of the network.
    public static String elsewhereIn(String country) {
        return ELSEWHERE + country.toLowerCase(Locale.ROOT);
    }

    /// Whether it is a choice for elsewhere; [#countryOf] then tells where.
    public static boolean isElsewhere(String choice) {
        return choice.startsWith(ELSEWHERE);
    }

    public static String countryOf(String elsewhere) {
        return elsewhere.substring(ELSEWHERE.length()).toUpperCase(Locale.ROOT);
    }

    Set<String> of(Candidate candidate) {
        var choices =
                new HashSet<>(
                        candidate
                                .municipality()
                                .map(m -> choicesByMunicipality.getOrDefault(m, Set.of()))
                                .orElse(Set.of()));
        if (subRegions.stream().noneMatch(part -> choices.contains(part.key()))) {
            choices.add(elsewhereIn(candidate.country()));
        }
        return choices;
    }
}
