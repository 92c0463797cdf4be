package be.weefsel.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import be.weefsel.engine.matching.language.Source;
import be.weefsel.engine.matching.language.Translation;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class IbmModel1Test {
    @Test
    void nothingTeachesNothing() {
        assertThat(IbmModel1.train(List.of()).size()).isZero();
        assertThat(IbmModel1.train(List.of(text("", "house"))).size()).isZero();
    }

    @Test
    void oneWordIsTheOther() {
        assertThat(IbmModel1.train(List.of(text("huis", "house"))).of("huis"))
                .containsExactly(new Translation("house", 1, Set.of(Source.EFORMS)));
    }

    /// Who sees *het huis*, *het boek* and *een boek* knows what *boek* is.
    @Test
    void whatStaysTogetherBelongsTogether() {
        var table =
                IbmModel1.train(
                        List.of(
                                text("het huis", "the house"),
                                text("het boek", "the book"),
                                text("een boek", "a book")));

        assertThat(table.of("boek").getFirst().stem()).isEqualTo("book");
        assertThat(table.of("het").getFirst().stem()).isEqualTo("the");
        assertThat(table.of("huis").getFirst().stem()).isEqualTo("house");
        assertThat(table.of("boek").stream().mapToDouble(Translation::probability).sum())
                .isCloseTo(1, within(1e-12));
    }

    /// With the empty word, f and e of "a b" and "x y" are all equal: a half each.
    @Test
    void whatCannotBeToldApartIsEquallyLikely() {
        var translations = IbmModel1.train(List.of(text("a b", "x y"))).of("a");

        assertThat(translations).extracting(Translation::stem).containsExactly("x", "y");
        assertThat(translations)
                .allSatisfy(it -> assertThat(it.probability()).isCloseTo(0.5, within(1e-12)));
    }

    @Test
    void onlyTheEightLikeliestAreKept() {
        var translations = IbmModel1.train(List.of(text("a", "b c d e f g h i j k l m"))).of("a");

        assertThat(translations).hasSize(8);
    }

    private static IbmModel1.Aligned text(String from, String to) {
        return new IbmModel1.Aligned(words(from), words(to), Source.EFORMS);
    }

    private static List<String> words(String text) {
        return text.isEmpty() ? List.of() : Arrays.asList(text.split(" ", -1));
    }
}
