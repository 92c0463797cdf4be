package be.weefsel.engine.matching.retrieval;

import be.weefsel.engine.matching.TextLanguage;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.function.Function;

/// Ranks items that have texts in several languages, which are items with the same id: together
/// they are one, with the score of the text that fits best.
///
/// @param texts finds the texts, [each by itself][#apart]
public record InBestLanguage(TextRetrieval texts) implements TextRetrieval {
    private static final String BEFORE_LANGUAGE = "@";
    private static final int LANGUAGES = TextLanguage.values().length;

    /// @param texts no two with the same id in the same language
    /// @param retrieval made for texts
    /// @throws IllegalArgumentException when an item has two texts in one language
    public static InBestLanguage of(
            Collection<Item> texts, Function<Collection<Item>, TextRetrieval> retrieval) {
        return new InBestLanguage(retrieval.apply(apart(texts)));
    }

    /// The same texts, each with an id of its own.
    public static List<Item> apart(Collection<Item> texts) {
        return texts.stream()
                .map(it ->
                        new Item(
                                it.id() + BEFORE_LANGUAGE + it.languageOrGuess().code(),
                                it.owner(),
                                it.language(),
                                it.text()))
                .toList();
    }

    /// The id of the item to which a text belongs.
    ///
    /// @param text an id that it has [apart][#apart]
    public static String item(String text) {
        return text.substring(0, text.lastIndexOf(BEFORE_LANGUAGE));
    }

    @Override
    public List<Hit> rank(Item query, int limit) {
        return bestTexts(query, limit).stream()
                .map(hit -> new Hit(item(hit.item()), hit.score()))
                .toList();
    }

    /// As [#rank], but with the ids of the texts.
    public List<Hit> bestTexts(Item query, int limit) {
        var items = new HashSet<String>();
        return texts.rank(query, Math.multiplyExact(limit, LANGUAGES)).stream()
                .filter(hit -> items.add(item(hit.item())))
                .limit(limit)
                .toList();
    }
}
