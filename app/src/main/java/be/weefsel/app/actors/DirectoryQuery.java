package be.weefsel.app.actors;

import be.weefsel.app.platform.text.Language;
import java.time.LocalDate;
import java.time.Month;
import java.time.Year;
import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;

/// What someone looks for in the directory. Within one facet any choice will do; between facets all
/// must hold.
///
/// @param words searched in names, descriptions, offers, topics and places, in three languages
/// @param day of the view: only what was there in its year is found, on the map of that day
/// @param kinds codes
/// @param areas codes of official areas (also those they contain), keys of the network's
///   sub-regions, or countries
/// @param topics keys; finer topics count as well
/// @param offers codes of their kinds
/// @param languages in which one can work with the organisation
/// @param reader language in which names are sorted
/// @param page 1 for the first
public record DirectoryQuery(
        String words,
        LocalDate day,
        Set<String> kinds,
        Set<String> clusters,
        Set<String> areas,
        Set<String> topics,
        Set<String> offers,
        Set<Language> languages,
        Language reader,
        int page,
        int pageSize) {
    public DirectoryQuery {
        words = words.strip();
        kinds = inOrder(kinds);
        clusters = inOrder(clusters);
        areas = inOrder(areas);
        topics = inOrder(topics);
        offers = inOrder(offers);
        languages = inOrder(languages);
        if (page < 1 || pageSize < 1) {
            throw new IllegalArgumentException(
                    "page (%s) and its size (%s) must be at least 1".formatted(page, pageSize));
        }
    }

    /// The day that stands for a year: today in this year, the middle of any other.
    public static LocalDate dayFor(Year year, LocalDate today) {
        return year.equals(Year.from(today)) ? today : year.atMonth(Month.JULY).atDay(1);
    }

    public Year year() {
        return Year.from(day);
    }

    /// Everything that was there in the year.
    public static DirectoryQuery everythingOn(LocalDate day, Language reader) {
        return new DirectoryQuery(
                "",
                day,
                Set.of(),
                Set.of(),
                Set.of(),
                Set.of(),
                Set.of(),
                Set.of(),
                reader,
                1,
                Integer.MAX_VALUE);
    }

    /// The same choice always gives the same address.
    private static <T extends Comparable<T>> Set<T> inOrder(Set<T> choices) {
        return Collections.unmodifiableSet(new TreeSet<>(choices));
    }
}
