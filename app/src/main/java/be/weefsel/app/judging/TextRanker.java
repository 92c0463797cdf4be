package be.weefsel.app.judging;

import be.weefsel.app.actors.Offer;
import be.weefsel.app.matching.Question;
import be.weefsel.engine.matching.TextLanguage;
import be.weefsel.engine.matching.retrieval.Hit;
import be.weefsel.engine.matching.retrieval.InBestLanguage;
import be.weefsel.engine.matching.retrieval.Item;
import be.weefsel.engine.matching.retrieval.TextRetrieval;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/// By the texts alone. An offer in several languages counts by the one that fits best.
///
/// @param retrieval made of the texts of the offers
record TextRanker(String code, Function<Collection<Item>, TextRetrieval> retrieval)
        implements Ranker {
    @Override
    public Ranking over(List<Offer> offers) {
        var texts =
                InBestLanguage.of(offers.stream().flatMap(TextRanker::items).toList(), retrieval);
        return (question, limit) ->
                texts.rank(item(question), limit).stream().map(Hit::item).toList();
    }

    private static Stream<Item> items(Offer offer) {
        return offer.title().languages().stream()
                .map(language ->
                        new Item(
                                offer.key(),
                                offer.organisation(),
                                Optional.of(TextLanguage.ofCode(language.code())),
                                OfferTexts.of(offer, language)));
    }

    private static Item item(Question question) {
        var text = question.text();
        return new Item(
                question.key(),
                question.company(),
                Optional.of(TextLanguage.ofCode(question.language().code())),
                String.join(
                        "\n",
                        text.teaser(),
                        text.title(),
                        text.problem(),
                        text.tried(),
                        text.result(),
                        text.constraints()));
    }
}
