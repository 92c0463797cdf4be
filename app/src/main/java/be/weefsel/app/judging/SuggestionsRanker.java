package be.weefsel.app.judging;

import be.weefsel.app.actors.Offer;
import be.weefsel.app.matching.Question;
import be.weefsel.app.matching.Suggesting;
import be.weefsel.engine.matching.Suggestion;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/// What the page of a question suggests.
@Component
@Order(1)
class SuggestionsRanker implements Ranker {
    private final Suggesting suggesting;

    SuggestionsRanker(Suggesting suggesting) {
        this.suggesting = suggesting;
    }

    @Override
    public String code() {
        return "suggestions";
    }

    @Override
    public Ranking over(List<Offer> offers) {
        var open = offers.stream().map(Offer::key).collect(Collectors.toSet());
        return (question, limit) -> best(question, open, limit);
    }

    private List<String> best(Question question, Set<String> open, int limit) {
        return suggesting.suggest(question, Integer.MAX_VALUE).suggested().stream()
                .map(Suggestion::supply)
                .filter(open::contains)
                .limit(limit)
                .toList();
    }
}
