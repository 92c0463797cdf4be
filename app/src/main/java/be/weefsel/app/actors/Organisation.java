package be.weefsel.app.actors;

import be.weefsel.app.platform.text.Language;
import be.weefsel.app.platform.text.TranslatedText;
import be.weefsel.app.vocabulary.Keys;
import be.weefsel.app.vocabulary.RegistrationNumber;
import be.weefsel.app.vocabulary.Validity;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// An actor of the network: company, knowledge centre, school, service provider, government.
///
/// @param key identity and address; lasting: `centexbel-vkc`
/// @param languages in which one can work with it, its own first
/// @param active when it existed under this name
/// @param successor key of what it became
/// @param fictional whether it was made up for the demonstration
/// @param illustrative names of what is plausible rather than known, such as `location`; `all` for
///   everything
/// @param source where this was found; empty when nobody said
public record Organisation(
        String key,
        OrganisationKind kind,
        TranslatedText name,
        Optional<TranslatedText> description,
        Optional<RegistrationNumber> number,
        Location location,
        Optional<String> website,
        Optional<SizeClass> size,
        List<SectorCode> sectors,
        List<Language> languages,
        Validity active,
        Optional<String> successor,
        boolean fictional,
        Set<String> illustrative,
        String source) {
    public Organisation {
        Keys.check(key);
        sectors = List.copyOf(sectors);
        languages = List.copyOf(languages);
        illustrative = Set.copyOf(illustrative);
    }

    /// Its activities in one edition of the classification only, the newest that is known: the same
    /// activity has a code in each.
    public List<SectorCode> sectorsOfNewestEdition() {
        return sectors.stream()
                .map(SectorCode::classification)
                .max(Comparator.naturalOrder())
                .map(newest -> sectors.stream().filter(s -> s.classification() == newest).toList())
                .orElse(List.of());
    }
}
