package be.weefsel.app.actors;

import be.weefsel.app.platform.text.Language;
import java.time.Year;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What was found in the directory.
///
/// @param entries those of the page that was asked for, the best first; by name when no words were
///   given
/// @param total on all pages
/// @param places of all that were found, not only of this page
public record Directory(
        Year year, List<Entry> entries, int total, int pages, Facets facets, List<Pin> places) {
    public Directory {
        entries = List.copyOf(entries);
        places = List.copyOf(places);
    }

    /// An organisation as far as it counts in the year of view.
    public record Entry(
            Organisation organisation, List<Membership> memberships, List<Offer> offers) {
        public Entry {
            memberships = List.copyOf(memberships);
            offers = List.copyOf(offers);
        }
    }

    /// How many one would find with each choice, the other facets left as they are. Choices with
    /// nothing are left out.
    public record Facets(
            Map<String, Integer> kinds,
            Map<String, Integer> clusters,
            Map<String, Integer> areas,
            Map<String, Integer> topics,
            Map<String, Integer> offers,
            Map<Language, Integer> languages) {}

    /// Where an organisation stands on the map.
    ///
    /// @param cluster the first it takes part in, for the colour
    public record Pin(Organisation organisation, Optional<String> cluster) {}
}
