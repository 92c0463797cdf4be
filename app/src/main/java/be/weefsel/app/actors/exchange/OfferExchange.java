package be.weefsel.app.actors.exchange;

import be.weefsel.app.actors.ActorKinds;
import be.weefsel.app.actors.Actors;
import be.weefsel.app.actors.Offer;
import be.weefsel.app.actors.Organisation;
import be.weefsel.app.platform.people.Reader;
import be.weefsel.app.platform.text.Language;
import be.weefsel.app.vocabulary.Cluster;
import be.weefsel.app.vocabulary.Clusters;
import be.weefsel.app.vocabulary.Keys;
import be.weefsel.app.vocabulary.Topics;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// Offers as a table.
///
/// A row without a key is about the offer of its organisation with its title.
final class OfferExchange implements Exchange<Offer> {
    private final Actors actors;
    private final Map<String, Offer> known = new HashMap<>();
    private final Map<String, String> keyByTitle = new HashMap<>();
    private final OfferColumns.Known references;

    OfferExchange(Actors actors, Topics topics, Clusters clusters, ActorKinds kinds) {
        this.actors = actors;
        actors.listOffers().forEach(this::remember);
        var organisations =
                actors.listOrganisations().stream()
                        .map(Organisation::key)
                        .collect(Collectors.toUnmodifiableSet());
        var clusterKeys =
                clusters.listClusters().stream()
                        .map(Cluster::key)
                        .collect(Collectors.toUnmodifiableSet());
        var isTopic = new HashMap<String, Boolean>();
        references =
                new OfferColumns.Known(
                        organisations::contains,
                        key -> isTopic.computeIfAbsent(key, k -> topics.findTopic(k).isPresent()),
                        clusterKeys::contains,
                        kinds);
    }

    private void remember(Offer offer) {
        known.put(offer.key(), offer);
        for (var language : offer.title().languages()) {
            keyByTitle.put(
                    ownerAndTitle(offer.organisation(), offer.title().exactly(language)),
                    offer.key());
        }
    }

    private static String ownerAndTitle(String organisation, String title) {
        return organisation + " / " + title.toLowerCase(Locale.ROOT);
    }

    @Override
    public String kind() {
        return "offers";
    }

    @Override
    public List<String> columns() {
        return OfferColumns.NAMES;
    }

    @Override
    public Map<String, String> texts(Offer offer) {
        return OfferColumns.texts(offer);
    }

    @Override
    public Map<String, Offer> known() {
        return known;
    }

    @Override
    public Optional<String> findKey(Cells row) {
        for (var language : Language.values()) {
            var key =
                    row.find("title_" + language.code())
                            .flatMap(title -> find(row.text("organisation_key"), title));
            if (key.isPresent()) {
                return key;
            }
        }
        return Optional.empty();
    }

    private Optional<String> find(String organisation, String title) {
        return Optional.ofNullable(keyByTitle.get(ownerAndTitle(organisation, title)));
    }

    @Override
    public String newKey(Cells row, Set<String> taken) {
        return Keys.free(row.firstOf("title_nl", "title_fr", "title_en"), taken::contains);
    }

    @Override
    public Optional<Offer> read(Cells row, String key, Optional<Offer> before) {
        return OfferColumns.read(row, key, before, references);
    }

    @Override
    public void compare(Map<Cells, Offer> rows, Map<String, Offer> all) {
        // Offers do not refer to each other.
    }

    @Override
    public String nameOf(Offer offer) {
        return offer.title().exactly(offer.original());
    }

    @Override
    public boolean save(Reader by, Optional<Offer> before, Offer after) {
        if (before.isPresent()) {
            return actors.changeOffer(by, before.get(), after);
        }
        actors.addOffer(by, after);
        return true;
    }
}
