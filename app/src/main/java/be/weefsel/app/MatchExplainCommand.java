package be.weefsel.app;

import be.weefsel.app.matching.ConfiguredEncoder;
import be.weefsel.engine.matching.TextLanguage;
import be.weefsel.engine.matching.retrieval.Hit;
import be.weefsel.engine.matching.retrieval.HybridRetrieval;
import be.weefsel.engine.matching.retrieval.InBestLanguage;
import be.weefsel.engine.matching.retrieval.Item;
import be.weefsel.engine.matching.retrieval.LeadingWord;
import be.weefsel.engine.matching.retrieval.MatchedTerm;
import be.weefsel.engine.matching.retrieval.MeaningRetrieval;
import be.weefsel.engine.matching.retrieval.TranslatedRetrieval;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// `match explain`: by which words the best items of one text are found.
@Command(
        name = "explain",
        description = {
            "Says by which words the best items are found: rank,item,score,by,asked,found,share.",
            "Rows by \"words\" have the word of the item that is the asked one or its likely"
                    + " translation; rows by \"meaning\" have the words of the text that lead to"
                    + " the item as a whole. The shares of an item add up to one for each."
        },
        mixinStandardHelpOptions = true)
final class MatchExplainCommand implements Runnable {
    private static final int MOST_WORDS = 5;

    @Spec
    @SuppressWarnings("NullAway.Init") // given by Picocli
    private CommandSpec spec;

    @Mixin
    @SuppressWarnings("NullAway.Init") // given by Picocli
    private FindableItems items;

    @Option(
            names = "--query",
            required = true,
            paramLabel = "TEXT",
            description = "what to find items for")
    @SuppressWarnings("NullAway.Init") // given by Picocli
    private String text;

    @Option(
            names = "--language",
            paramLabel = "CODE",
            description = "of the text: nl, fr or en (default: as it seems to be)")
    private @Nullable String language;

    @Option(
            names = "--top",
            defaultValue = "5",
            paramLabel = "N",
            description = "how many items at most (default: ${DEFAULT-VALUE})")
    private int top;

    @Mixin
    @SuppressWarnings("NullAway.Init") // given by Picocli
    private RowsAnswer answer;

    @Override
    public void run() {
        if (top < 1) {
            throw new ParameterException(spec.commandLine(), "--top must be 1 or more.");
        }
        var query = new Item("query", "", languageOfText(), text);
        var all = InBestLanguage.apart(items.read());
        var byWords = new TranslatedRetrieval(all);
        var byMeaning = new MeaningRetrieval(all, ConfiguredEncoder.get());
        var hits =
                new InBestLanguage(new HybridRetrieval(byWords, byMeaning)).bestTexts(query, top);
        var words = byWords.matches(query);
        var meaning = byMeaning.matches(query);
        answer.write(
                spec.commandLine().getOut(),
                List.of("rank", "item", "score", "by", "asked", "found", "share"),
                IntStream.range(0, hits.size())
                        .boxed()
                        .flatMap(i ->
                                Stream.concat(
                                        words(i + 1, hits.get(i), words),
                                        meaning(i + 1, hits.get(i), meaning))));
    }

    private Optional<TextLanguage> languageOfText() {
        if (language == null) {
            return Optional.empty();
        }
        return Optional.of(
                TextLanguage.findByCode(language.toLowerCase(Locale.ROOT))
                        .orElseThrow(() ->
                                new ParameterException(
                                        spec.commandLine(),
                                        "--language must be nl, fr or en, not \"%s\"."
                                                .formatted(language))));
    }

    private static Stream<List<Object>> words(
            int rank, Hit hit, Function<String, List<MatchedTerm>> matches) {
        return matches.apply(hit.item()).stream()
                .limit(MOST_WORDS)
                .map(it -> row(rank, hit, "words", it.asked(), it.found(), it.share()));
    }

    private static Stream<List<Object>> meaning(
            int rank, Hit hit, Function<String, List<LeadingWord>> matches) {
        return matches.apply(hit.item()).stream()
                .limit(MOST_WORDS)
                .map(it -> row(rank, hit, "meaning", it.asked(), "", it.share()));
    }

    private static List<Object> row(
            int rank, Hit hit, String by, String asked, String found, double share) {
        return List.of(rank, InBestLanguage.item(hit.item()), hit.score(), by, asked, found, share);
    }
}
