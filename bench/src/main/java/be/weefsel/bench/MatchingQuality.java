package be.weefsel.bench;

import be.weefsel.engine.matching.Criterion;
import be.weefsel.engine.matching.Demand;
import be.weefsel.engine.matching.LanguageGuess;
import be.weefsel.engine.matching.LanguageKnowledge;
import be.weefsel.engine.matching.Matcher;
import be.weefsel.engine.matching.Situation;
import be.weefsel.engine.matching.SpottedTopic;
import be.weefsel.engine.matching.StructuredMatcher;
import be.weefsel.engine.matching.Suggestion;
import be.weefsel.engine.matching.TextLanguage;
import be.weefsel.engine.matching.TopicNetwork;
import be.weefsel.engine.matching.TopicSpotter;
import be.weefsel.engine.matching.TravelTable;
import be.weefsel.engine.matching.Weights;
import be.weefsel.engine.matching.Yardsticks;
import be.weefsel.engine.matching.evaluation.Interval;
import be.weefsel.engine.matching.evaluation.Measures;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/// How well the offers that are suggested for the 60 questions of the demo agree with the judge,
/// beside what someone would take instead. Prints tables in Markdown.
public final class MatchingQuality {
    private static final Situation THE_DAY = Situation.on(LocalDate.of(2026, 11, 24));

    private final DemoNetwork network;

    private MatchingQuality(DemoNetwork network) {
        this.network = network;
    }

    /// Ranked offers of every question, by question.
    private record Run(Map<String, List<String>> ranked) {
        List<String> of(DemoNetwork.Question question) {
            return ranked.getOrDefault(question.key(), List.of());
        }
    }

    @FunctionalInterface
    private interface Ranking {
        List<String> of(DemoNetwork.Question question) throws IOException;
    }

    /// @param arguments the folder of the project
    public static void main(String[] arguments) throws IOException {
        new MatchingQuality(DemoNetwork.read(Path.of(arguments[0]))).print();
    }

    private void print() throws IOException {
        var engine = new StructuredMatcher(network.supplies(), network.topics());
        var runs = new LinkedHashMap<String, Run>();
        var original = new PlainLucene(network.offers(), PlainLucene.Texts.ORIGINAL);
        runs.put("Lucene BM25, original texts", run(original::ranked));
        var all = new PlainLucene(network.offers(), PlainLucene.Texts.ALL);
        runs.put("Lucene BM25, all texts", run(all::ranked));
        var analysed = new PlainLucene(network.offers(), PlainLucene.Texts.ALL_ANALYSED);
        runs.put("Lucene BM25, all texts, an analyzer per language", run(analysed::ranked));
        runs.put("**Weefsel, as a company sees it**", run(engine, demand -> demand));
        runs.put("Weefsel, border rule off", run(engine, MatchingQuality::acrossBorders));
        runs.put("Weefsel, no topics chosen", run(engine, demand -> demand.withTopics(Set.of())));
        runs.put(
                "Weefsel, the first five topics of the spotter",
                run(engine, demand -> demand.withTopics(engine.topicSpotter().suggestFor(demand))));
        runs.put("Weefsel, words alone", run(only(Criterion.TEXT), demand -> demand));
        runs.put("Weefsel, meaning alone", run(only(Criterion.MEANING), demand -> demand));
        runs.put(
                "Weefsel, words and meaning",
                run(only(Criterion.TEXT, Criterion.MEANING), demand -> demand));
        runs.put("Weefsel, topics alone", run(only(Criterion.TOPICS), demand -> demand));
        runs.put(
                "Weefsel, words alone, without the scheme",
                run(matcher(TopicNetwork.EMPTY, weightsOf(Criterion.TEXT)), demand -> demand));

        printOverall(runs);
        printByLanguage(runs);
        printByPair(runs);
        printDifference(runs);
        printThresholds(engine);
        printRules(engine);
        printSpotter(engine.topicSpotter());
        printLanguageGuess();
    }

    private StructuredMatcher only(Criterion... criteria) {
        return matcher(network.topics(), weightsOf(criteria));
    }

    private StructuredMatcher matcher(TopicNetwork topics, Weights weights) {
        return new StructuredMatcher(
                network.supplies(),
                topics,
                weights,
                Yardsticks.REASONED,
                LanguageKnowledge.shipped(),
                TravelTable.EMPTY);
    }

    /// All weight on these, in equal shares.
    private static Weights weightsOf(Criterion... only) {
        var shares = new EnumMap<Criterion, Double>(Criterion.class);
        for (var criterion : Criterion.values()) {
            shares.put(criterion, List.of(only).contains(criterion) ? 1.0 / only.length : 0.0);
        }
        return new Weights(shares);
    }

    private static Demand acrossBorders(Demand demand) {
        return new Demand(
                demand.id(),
                demand.owner(),
                demand.language(),
                demand.texts(),
                demand.topics(),
                demand.spoken(),
                demand.place(),
                demand.sectors(),
                demand.readiness(),
                true);
    }

    private Run run(Ranking ranking) throws IOException {
        var ranked = new TreeMap<String, List<String>>();
        for (var question : network.questions()) {
            ranked.put(question.key(), ranking.of(question));
        }
        return new Run(ranked);
    }

    private Run run(Matcher matcher, UnaryOperator<Demand> asked) throws IOException {
        return run(question ->
                matcher
                        .suggest(asked.apply(question.demand()), THE_DAY, network.offers().size())
                        .suggested()
                        .stream()
                        .map(Suggestion::supply)
                        .toList());
    }

    private void printOverall(Map<String, Run> runs) {
        System.out.printf(
                "%n| %d questions, %d offers | nDCG@10 | recall@10 | MRR |%n|---|---|---|---|%n",
                network.questions().size(), network.offers().size());
        runs.forEach((name, run) ->
                System.out.printf(
                        "| %s | %s | %s | %s |%n",
                        name,
                        measured(run, question -> true, Measures::ndcgAt10),
                        measured(run, question -> true, Measures::recallAt10),
                        measured(run, question -> true, Measures::reciprocalRank)));
    }

    private void printByLanguage(Map<String, Run> runs) {
        System.out.printf("%n| nDCG@10 by language of the question |");
        for (var language : TextLanguage.values()) {
            System.out.printf(
                    " %s (%d) |",
                    language.code(), network.questions().stream().filter(asksIn(language)).count());
        }
        System.out.printf("%n|---|---|---|---|%n");
        runs.forEach((name, run) -> {
            System.out.printf("| %s |", name);
            for (var language : TextLanguage.values()) {
                System.out.printf(" %s |", measured(run, asksIn(language), Measures::ndcgAt10));
            }
            System.out.println();
        });
    }

    private static Predicate<DemoNetwork.Question> asksIn(TextLanguage language) {
        return question -> question.demand().language() == language;
    }

    @FunctionalInterface
    private interface Measure {
        double of(List<String> ranked, Map<String, Integer> grades);
    }

    private Interval measured(Run run, Predicate<DemoNetwork.Question> which, Measure measure) {
        return Interval.of(
                network.questions().stream()
                        .filter(which)
                        .map(question -> measure.of(run.of(question), network.gradesOf(question)))
                        .toList());
    }

    /// Within one pair only the offers are ranked that can be read in that language: those with a
    /// text in the language of the question, or those without one, by the language they do have.
    private void printByPair(Map<String, Run> runs) {
        System.out.printf("%n| nDCG@10 by pair: question → offer |");
        var pairs = new ArrayList<List<TextLanguage>>();
        for (var from : TextLanguage.values()) {
            for (var to : TextLanguage.values()) {
                pairs.add(List.of(from, to));
            }
        }
        for (var pair : pairs) {
            System.out.printf(
                    " %s→%s (%d) |",
                    pair.getFirst().code(), pair.getLast().code(), measurable(pair).size());
        }
        System.out.printf("%n|---|%s%n", "---|".repeat(pairs.size()));
        runs.forEach((name, run) -> {
            System.out.printf("| %s |", name);
            for (var pair : pairs) {
                var values =
                        measurable(pair).stream()
                                .map(question -> ndcgOfPair(run, question, pair.getLast()))
                                .toList();
                System.out.printf(" %s |", Interval.of(values));
            }
            System.out.println();
        });
    }

    private List<DemoNetwork.Question> measurable(List<TextLanguage> pair) {
        return network.questions().stream()
                .filter(asksIn(pair.getFirst()))
                .filter(question ->
                        Measures.isMeasurable(gradesIn(question, pair.getLast()).values()))
                .toList();
    }

    private double ndcgOfPair(Run run, DemoNetwork.Question question, TextLanguage language) {
        var offers = offersToRead(question.demand().language(), language);
        return Measures.ndcgAt10(
                run.of(question).stream().filter(offers::contains).toList(),
                gradesIn(question, language));
    }

    private Map<String, Integer> gradesIn(DemoNetwork.Question question, TextLanguage language) {
        var grades = new TreeMap<>(network.gradesOf(question));
        grades.keySet().retainAll(offersToRead(question.demand().language(), language));
        return grades;
    }

    private Set<String> offersToRead(TextLanguage asked, TextLanguage language) {
        return network.offers().stream()
                .filter(offer -> {
                    var texts = offer.supply().wordings().keySet();
                    var read = texts.contains(asked) ? asked : offer.original();
                    return read == language;
                })
                .map(offer -> offer.supply().id())
                .collect(Collectors.toSet());
    }

    private void printDifference(Map<String, Run> runs) {
        var names = List.copyOf(runs.keySet());
        var weefsel = runs.get(names.get(3));
        System.out.printf("%n| Weefsel minus …, question by question | nDCG@10 |%n|---|---|%n");
        for (var name : names.subList(0, 3)) {
            var plain = runs.get(name);
            if (weefsel != null && plain != null) {
                var differences =
                        network.questions().stream()
                                .map(question -> ndcg(weefsel, question) - ndcg(plain, question))
                                .toList();
                System.out.printf("| %s | %s |%n", name, Interval.of(differences));
            }
        }
        if (weefsel != null) {
            System.out.printf("%nThe ten worst questions: ");
            network.questions().stream()
                    .sorted(Comparator.comparingDouble(question -> ndcg(weefsel, question)))
                    .limit(10)
                    .forEach(question ->
                            System.out.printf(
                                    Locale.ROOT,
                                    "%s (%s) %.2f, ",
                                    question.key(),
                                    question.demand().language().code(),
                                    ndcg(weefsel, question)));
            System.out.println();
        }
    }

    private double ndcg(Run run, DemoNetwork.Question question) {
        return Measures.ndcgAt10(run.of(question), network.gradesOf(question));
    }

    /// From which total on a suggestion is good (grade 2 or 3): for each threshold, what the judge
    /// says of the pairs at or above it, and how many questions would count as without supply.
    private void printThresholds(Matcher engine) {
        System.out.printf(
                "%n| total at least | pairs | of these good | good pairs reached | questions below | of these with a good offer that the rules allow |%n|---|---|---|---|---|---|%n");
        for (int percent = 35; percent <= 75; percent += 5) {
            printThreshold(engine, percent / 100.0);
        }
    }

    private void printThreshold(Matcher engine, double threshold) {
        int pairs = 0;
        int goodPairs = 0;
        int goodAllowed = 0;
        int below = 0;
        int belowWithGood = 0;
        for (var question : network.questions()) {
            var grades = network.gradesOf(question);
            var suggested =
                    engine.suggest(question.demand(), THE_DAY, Integer.MAX_VALUE).suggested();
            var above = suggested.stream().filter(s -> s.total() >= threshold).toList();
            var good = suggested.stream().filter(s -> isGood(grades, s.supply())).count();
            pairs += above.size();
            goodPairs += (int) above.stream().filter(s -> isGood(grades, s.supply())).count();
            goodAllowed += (int) good;
            below += above.isEmpty() ? 1 : 0;
            belowWithGood += above.isEmpty() && good > 0 ? 1 : 0;
        }
        System.out.printf(
                Locale.ROOT,
                "| %.2f | %d | %.2f | %.2f | %d | %d |%n",
                threshold,
                pairs,
                pairs == 0 ? 0 : (double) goodPairs / pairs,
                (double) goodPairs / goodAllowed,
                below,
                belowWithGood);
    }

    private static boolean isGood(Map<String, Integer> grades, String offer) {
        return grades.getOrDefault(offer, 0) >= 2;
    }

    /// How many good offers (grade 2 and 3) the rules leave out: the judge looked at the texts
    /// only.
    private void printRules(Matcher engine) {
        var goodLeftOutByReason = new TreeMap<String, Integer>();
        int good = 0;
        for (var question : network.questions()) {
            var grades = network.gradesOf(question);
            good += (int) grades.values().stream().filter(grade -> grade >= 2).count();
            for (var left : engine.suggest(question.demand(), THE_DAY, 10).leftOut()) {
                if (grades.getOrDefault(left.supply(), 0) >= 2) {
                    left.reasons()
                            .forEach(reason ->
                                    goodLeftOutByReason.merge(
                                            reason.getClass().getSimpleName(), 1, Integer::sum));
                }
            }
        }
        System.out.printf(
                "%nGood offers: %d; of these left out by rules: %s%n", good, goodLeftOutByReason);
    }

    /// How the suggested topics agree with those that were chosen by reading the question.
    private void printSpotter(TopicSpotter spotter) {
        System.out.printf(
                "%n| topics suggested from the text, against those chosen by reading | nl | fr | en |%n|---|---|---|---|%n");
        var precision = new EnumMap<TextLanguage, List<Double>>(TextLanguage.class);
        var recall = new EnumMap<TextLanguage, List<Double>>(TextLanguage.class);
        var atAll = new EnumMap<TextLanguage, List<Double>>(TextLanguage.class);
        for (var question : network.questions()) {
            var language = question.demand().language();
            var chosen = question.demand().topics();
            var found = spotter.spot(language, question.text());
            var five = new HashSet<>(spotter.suggestFor(question.demand()));
            double suggested = five.size();
            five.retainAll(chosen);
            var any =
                    found.stream()
                            .map(SpottedTopic::topic)
                            .collect(Collectors.toCollection(LinkedHashSet::new));
            any.retainAll(chosen);
            add(precision, language, suggested == 0 ? 0 : five.size() / suggested);
            add(recall, language, (double) five.size() / chosen.size());
            add(atAll, language, (double) any.size() / chosen.size());
        }
        printRow("share of the first five that was chosen", precision);
        printRow("share of the chosen that is among the first five", recall);
        printRow("share of the chosen that is found at all", atAll);
    }

    private static void add(
            Map<TextLanguage, List<Double>> values, TextLanguage language, double value) {
        values.computeIfAbsent(language, key -> new ArrayList<>()).add(value);
    }

    private static void printRow(String name, Map<TextLanguage, List<Double>> values) {
        System.out.printf("| %s |", name);
        for (var language : TextLanguage.values()) {
            System.out.printf(" %s |", Interval.of(values.getOrDefault(language, List.of())));
        }
        System.out.println();
    }

    private void printLanguageGuess() {
        var titles = new ArrayList<Map.Entry<TextLanguage, String>>();
        var texts = new ArrayList<Map.Entry<TextLanguage, String>>();
        for (var question : network.questions()) {
            titles.add(Map.entry(question.demand().language(), question.title()));
            texts.add(Map.entry(question.demand().language(), question.text()));
        }
        for (var offer : network.offers()) {
            offer.supply()
                    .wordings()
                    .forEach((language, wording) -> {
                        titles.add(Map.entry(language, wording.title()));
                        texts.add(Map.entry(language, wording.description()));
                    });
        }
        System.out.printf(
                "%n| language of | texts | right | wrong | not guessed |%n|---|---|---|---|---|%n");
        printGuesses("descriptions and questions", texts);
        printGuesses("titles", titles);
    }

    private static void printGuesses(String name, List<Map.Entry<TextLanguage, String>> texts) {
        int right = 0;
        int unknown = 0;
        for (var text : texts) {
            var guess = LanguageGuess.of(text.getValue()).map(LanguageGuess::language);
            unknown += guess.isEmpty() ? 1 : 0;
            right += guess.equals(Optional.of(text.getKey())) ? 1 : 0;
        }
        System.out.printf(
                Locale.ROOT,
                "| %s | %d | %d (%.3f) | %d | %d |%n",
                name,
                texts.size(),
                right,
                (double) right / texts.size(),
                texts.size() - right - unknown,
                unknown);
    }
}
