package be.weefsel.app.actors;

import be.weefsel.app.platform.text.Language;
import be.weefsel.app.platform.text.TranslatedText;
import be.weefsel.app.vocabulary.Keys;
import be.weefsel.app.vocabulary.Validity;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Something that an organisation can do for others.
///
/// @param key identity and address; lasting
/// @param organisation key of who offers
/// @param topics keys of what it is about
/// @param keywords what it is about and no topic says yet, in the original language
/// @param languages in which it is given
/// @param open from the day it opened to the day it closed
/// @param clusters keys of the collective factories it is meant for first
/// @param illustrative names of what is plausible rather than known, such as `capacity`
/// @param source where this was found; empty when nobody said
public record Offer(
        String key,
        String organisation,
        OfferKind kind,
        TranslatedText title,
        TranslatedText description,
        Set<String> topics,
        List<String> keywords,
        List<Language> languages,
        Optional<Capacity> capacity,
        Optional<TrlRange> trl,
        Validity open,
        Set<String> clusters,
        Set<String> illustrative,
        String source) {
    public Offer {
        Keys.check(key);
        topics = Set.copyOf(topics);
        keywords = List.copyOf(keywords);
        languages = List.copyOf(languages);
        clusters = Set.copyOf(clusters);
        illustrative = Set.copyOf(illustrative);
    }

    /// The same, no longer given after this day.
    public Offer closedOn(LocalDate day) {
        return new Offer(
                key,
                organisation,
                kind,
                title,
                description,
                topics,
                keywords,
                languages,
                capacity,
                trl,
                new Validity(open.from().filter(from -> !from.isAfter(day)), Optional.of(day)),
                clusters,
                illustrative,
                source);
    }

    /// The language in which it was written first.
    public Language original() {
        return title.original();
    }
}
