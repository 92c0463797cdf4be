package be.weefsel.app.matching.web;

import be.weefsel.app.actors.web.Names;
import be.weefsel.app.matching.DemandWithoutSupply;
import be.weefsel.app.matching.allocation.Price;
import be.weefsel.app.matching.allocation.Shortfall;
import be.weefsel.app.platform.text.Texts;
import be.weefsel.engine.matching.LeftOut;
import be.weefsel.engine.matching.Suggestion;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// Says in the reader's language why a question goes without a partner, and what a wish costs.
final class AllocationWords {
    /// More names than this nobody reads in one sentence.
    private static final int MOST_NAMES = 3;

    private final Names.OfPage names;
    private final Texts texts;

    AllocationWords(Names.OfPage names) {
        this.names = names;
        texts = names.frame().texts();
    }

    String why(Shortfall shortfall) {
        return switch (shortfall) {
            case Shortfall.NobodyFits nobody -> nobodyFits(nobody);
            case Shortfall.NobodyOnSide none ->
                    texts.of("matching.allocation.nobody-on-side." + none.side().code());
            case Shortfall.SideFull side ->
                    texts.of(
                            "matching.allocation.side-full." + side.side().code(),
                            named(side.full()),
                            side.full().size());
            case Shortfall.TooFewFit _ -> texts.of("matching.allocation.too-few-fit");
            case Shortfall.AllFull all ->
                    texts.of("matching.allocation.all-full", named(all.full()), all.full().size());
        };
    }

    /// Who comes nearest tells most: somebody whom a rule forbids, if she would fit well.
    private String nobodyFits(Shortfall.NobodyFits nobody) {
        Optional<LeftOut> forbidden =
                nobody.leftOut()
                        .filter(left -> left.totalOtherwise() >= DemandWithoutSupply.GOOD_FROM);
        return forbidden
                .map(left ->
                        texts.of(
                                "matching.allocation.nobody-allowed",
                                nameOf(left.owner()),
                                LeftOutReasons.in(texts, left.reasons().getFirst())))
                .or(() -> nobody.nearest().map(this::notGoodEnough))
                .orElseGet(() -> texts.of("matching.allocation.nobody-fits"));
    }

    private String notGoodEnough(Suggestion nearest) {
        return texts.of(
                "matching.allocation.nobody-good",
                nameOf(nearest.owner()),
                match(nearest.total()),
                match(DemandWithoutSupply.GOOD_FROM));
    }

    private String named(List<String> actors) {
        var some =
                actors.stream()
                        .limit(MOST_NAMES)
                        .map(this::nameOf)
                        .collect(Collectors.joining(", "));
        int more = actors.size() - MOST_NAMES;
        return more > 0 ? texts.of("matching.allocation.names-and-more", some, more) : some;
    }

    String nameOf(String organisation) {
        return names.organisation(organisation).text();
    }

    List<String> priceOfSmallFirst(Price price) {
        var sentences = new ArrayList<String>();
        sentences.add(
                price.changes().isEmpty()
                        ? texts.of("matching.allocation.price.small-first-nothing")
                        : texts.of(
                                "matching.allocation.price.small-first",
                                price.gains().size(),
                                price.losses().size()));
        sentences.add(total(price));
        return sentences;
    }

    List<String> priceOfFairness(Price price) {
        var sentences = new ArrayList<String>();
        sentences.add(
                price.changes().isEmpty()
                        ? texts.of("matching.allocation.price.fairness-nothing")
                        : texts.of(
                                "matching.allocation.price.fairness",
                                match(price.least()),
                                match(price.leastWithout())));
        sentences.add(total(price));
        return sentences;
    }

    private String total(Price price) {
        return texts.of(
                "matching.allocation.price.total",
                match(price.total()),
                match(price.totalWithout()),
                signed(price.difference()));
    }

    String match(double value) {
        return texts.decimal(value, 2);
    }

    /// With its sign also when it is a gain.
    String signed(double difference) {
        var size = match(Math.abs(difference));
        if (size.equals(match(0))) {
            return size;
        }
        return (difference < 0 ? "−" : "+") + size;
    }
}
