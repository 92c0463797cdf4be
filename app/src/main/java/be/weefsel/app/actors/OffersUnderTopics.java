package be.weefsel.app.actors;

import be.weefsel.app.actors.store.OfferStore;
import be.weefsel.app.actors.store.OrganisationStore;
import be.weefsel.app.platform.text.Texts;
import be.weefsel.app.vocabulary.Kinds;
import be.weefsel.app.vocabulary.TopicUse;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/// Tells the vocabulary which offers stand under a topic.
@Component
@Order(1)
class OffersUnderTopics implements TopicUse {
    private final OfferStore offers;
    private final OrganisationStore organisations;
    private final Kinds kinds;

    OffersUnderTopics(OfferStore offers, OrganisationStore organisations, Kinds kinds) {
        this.offers = offers;
        this.organisations = organisations;
        this.kinds = kinds;
    }

    @Override
    public Set<String> topicsInUse() {
        return offers.topicsOfOffers();
    }

    @Override
    public String headingKey() {
        return "actors.topic.heading";
    }

    @Override
    public Map<String, Set<String>> pathsByTopic(LocalDate on) {
        var paths = new HashMap<String, Set<String>>();
        for (var offer : offers.offersOpenOn(on)) {
            for (var topic : offer.topics()) {
                paths.computeIfAbsent(topic, t -> new HashSet<>()).add(pathOf(offer));
            }
        }
        return paths;
    }

    private static String pathOf(Offer offer) {
        return "/offers/" + offer.key();
    }

    @Override
    public List<Use> usesOf(Set<String> topics, LocalDate on, Texts texts) {
        var known = ActorKinds.of(kinds);
        var found =
                offers.offersAbout(topics).stream()
                        .filter(offer -> offer.open().contains(on))
                        .toList();
        var owners =
                organisations
                        .organisations(found.stream().map(Offer::organisation).distinct().toList())
                        .stream()
                        .collect(Collectors.toMap(Organisation::key, Function.identity()));
        return found.stream()
                .map(offer ->
                        new Use(
                                known.nameOf(offer.kind(), texts),
                                offer.kind().icon(),
                                offer.title(),
                                Optional.ofNullable(owners.get(offer.organisation()))
                                        .map(Organisation::name),
                                pathOf(offer)))
                .toList();
    }
}
