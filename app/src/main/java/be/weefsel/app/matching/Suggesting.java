package be.weefsel.app.matching;

import be.weefsel.app.actors.Actors;
import be.weefsel.app.actors.Offer;
import be.weefsel.app.actors.Organisation;
import be.weefsel.app.matching.store.IntroductionStore;
import be.weefsel.app.matching.store.OutcomeStore;
import be.weefsel.app.matching.store.WeightsStore;
import be.weefsel.app.matching.travel.TravelTimes;
import be.weefsel.app.platform.audit.Audit;
import be.weefsel.app.platform.text.Language;
import be.weefsel.app.vocabulary.Topics;
import be.weefsel.engine.matching.Demand;
import be.weefsel.engine.matching.LanguageKnowledge;
import be.weefsel.engine.matching.Matcher;
import be.weefsel.engine.matching.Situation;
import be.weefsel.engine.matching.SpottedTopic;
import be.weefsel.engine.matching.StructuredMatcher;
import be.weefsel.engine.matching.Suggestions;
import be.weefsel.engine.matching.TopicSpotter;
import be.weefsel.engine.matching.Yardsticks;
import be.weefsel.engine.matching.language.LanguageModel;
import be.weefsel.engine.matching.meaning.Remembering;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/// Finds who can help with a question. Hands the engine what it may know and gives back its answer.
@Component
public class Suggesting {
    /// What a matcher is made of: when one of these changes, so does the matcher.
    private static final List<String> MADE_OF =
            List.of("organisation", "offer", "topic-scheme", "weights", TravelTimes.SUBJECT);

    /// Of offers and questions; 30 MB.
    private static final int MOST_MEANINGS = 20_000;

    /// Five years: people and their labs change.
    private static final Duration OUTCOMES_COUNT_FOR = Duration.ofDays(5 * 365L);

    private final Actors actors;
    private final Topics topics;
    private final Confidants confidants;
    private final IntroductionStore introductions;
    private final OutcomeStore outcomes;
    private final WeightsStore weights;
    private final TravelTimes travel;
    private final Audit audit;
    private final Clock clock;
    private final AtomicReference<Prepared> prepared = new AtomicReference<>();
    private final LanguageKnowledge knowledge =
            new LanguageKnowledge(
                    LanguageModel.shipped(),
                    new Remembering(ConfiguredEncoder.get(), MOST_MEANINGS));

    Suggesting(
            Actors actors,
            Topics topics,
            Confidants confidants,
            IntroductionStore introductions,
            OutcomeStore outcomes,
            WeightsStore weights,
            TravelTimes travel,
            Audit audit,
            Clock clock) {
        this.actors = actors;
        this.topics = topics;
        this.confidants = confidants;
        this.introductions = introductions;
        this.outcomes = outcomes;
        this.weights = weights;
        this.travel = travel;
        this.audit = audit;
        this.clock = clock;
    }

    /// A matcher over all offers, with the edition of the records it was made from. Making one
    /// takes longer than asking it; any instance that sees a newer edition makes its own.
    private record Prepared(Audit.Edition edition, Matcher matcher, TopicSpotter spotter) {}

    /// The best first. Uses the confidential detail only if the company says so.
    public Suggestions suggest(Question question, int limit) {
        return suggest(question, Set.of(), limit);
    }

    /// @param setAside offers that somebody judged not to fit this question
    public Suggestions suggest(Question question, Set<String> setAside, int limit) {
        var today = LocalDate.now(clock);
        var demand =
                EngineTerms.demand(
                        question,
                        actors.getOrganisation(question.company()),
                        confidants.detailForMatching(question));
        var situation =
                new Situation(
                        today,
                        introductions.placesTaken(today.getYear()),
                        setAside,
                        outcomes.byOrganisation(clock.instant().minus(OUTCOMES_COUNT_FOR)));
        var engine = prepared();
        return engine.matcher().suggest(withTopics(demand, engine.spotter()), situation, limit);
    }

    /// A company that chose no topics is helped with those that its text is about.
    private static Demand withTopics(Demand demand, TopicSpotter spotter) {
        return demand.topics().isEmpty() ? demand.withTopics(spotter.suggestFor(demand)) : demand;
    }

    /// Topics that a text seems to be about, the most telling first.
    public List<SpottedTopic> spotTopics(Language language, String text) {
        return prepared().spotter().spot(EngineTerms.language(language), text);
    }

    private Prepared prepared() {
        var edition = audit.editionOf(MADE_OF);
        var known = prepared.get();
        if (known != null && known.edition().equals(edition)) {
            return known;
        }
        var fresh = prepare(edition);
        prepared.set(fresh);
        return fresh;
    }

    private Prepared prepare(Audit.Edition edition) {
        Map<String, Organisation> owners =
                actors.listOrganisations().stream()
                        .collect(Collectors.toMap(Organisation::key, Function.identity()));
        var supplies =
                actors.listOffers().stream()
                        .map((Offer offer) ->
                                EngineTerms.supply(
                                        offer,
                                        Objects.requireNonNull(owners.get(offer.organisation()))))
                        .toList();
        var matcher =
                new StructuredMatcher(
                        supplies,
                        EngineTerms.network(topics.listTopics()),
                        weights.weights(),
                        Yardsticks.REASONED,
                        knowledge,
                        travel.table());
        return new Prepared(edition, matcher, matcher.topicSpotter());
    }
}
