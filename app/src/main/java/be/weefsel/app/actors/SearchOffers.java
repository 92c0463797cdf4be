package be.weefsel.app.actors;

import be.weefsel.app.platform.search.Hits;
import be.weefsel.app.platform.search.Search;
import be.weefsel.app.platform.search.SearchSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/// Finds open offers by their titles, texts and keywords in all languages.
@Component
class SearchOffers implements SearchSource {
    private final Actors actors;

    SearchOffers(Actors actors) {
        this.actors = actors;
    }

    @Override
    public int order() {
        return 20;
    }

    @Override
    public Hits find(Search search) {
        var offers =
                actors.openOffersOn(search.today()).stream()
                        .filter(offer -> search.words().areIn(texts(offer)))
                        .toList();
        var owners =
                actors
                        .listOrganisations(
                                offers.stream().map(Offer::organisation).distinct().toList())
                        .stream()
                        .collect(Collectors.toMap(Organisation::key, Function.identity()));
        var language = search.texts().language();
        var hits = new ArrayList<Hits.Hit>();
        for (var offer : offers) {
            var owner = Optional.ofNullable(owners.get(offer.organisation()));
            hits.add(
                    new Hits.Hit(
                            offer.title().in(language),
                            owner.map(o -> o.name().in(language).text()).orElse(""),
                            "/offers/" + offer.key()));
        }
        return Hits.of(
                search.texts().of("actors.search.offers"), hits, search.most(), Optional.empty());
    }

    private static List<String> texts(Offer offer) {
        var texts = new ArrayList<>(offer.title().byLanguage().values());
        texts.addAll(offer.description().byLanguage().values());
        texts.addAll(offer.keywords());
        return texts;
    }
}
