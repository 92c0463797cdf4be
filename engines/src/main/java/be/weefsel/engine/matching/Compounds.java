package be.weefsel.engine.matching;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Takes long Dutch words apart: *afvalwaterzuivering* is *afvalwater* and *zuivering*.
///
/// A word of nine letters or more is split into two known words of four letters or more, or else
/// into three, joined directly or by -s-, -e-, -n- or -en-. It is only split when every part is
/// more familiar than the whole: *kunststof* stays whole in a region of plastics, although *kunst*
/// and *stof* are words as well.
///
/// What is known comes from the texts at hand, or from any others: without any, nothing is split.
public final class Compounds {
    private static final int SHORTEST_COMPOUND = 9;
    private static final int SHORTEST_PART = 4;
    private static final List<String> JOINTS = List.of("", "s", "e", "n", "en");

    private final TextLanguage language;
    private final KnownWords known;

    public Compounds(TextLanguage language, KnownWords known) {
        this.language = language;
        this.known = known;
    }

    TextLanguage language() {
        return language;
    }

    /// The stems of the parts, two or three; empty when the word is no compound of known words.
    public List<String> partsOf(Words.Word word) {
        var form = word.form();
        if (language != TextLanguage.NL || form.length() < SHORTEST_COMPOUND) {
            return List.of();
        }
        int familiarWhole = known.textsWith(word.stem());
        return best(inTwo(form), familiarWhole)
                .or(() -> best(inThree(form), familiarWhole))
                .orElse(List.of());
    }

    private Optional<List<String>> best(Stream<List<String>> splits, int familiarWhole) {
        return splits.filter(parts -> leastFamiliar(parts) > familiarWhole)
                .max(
                        Comparator.comparingInt(this::leastFamiliar)
                                .thenComparing(parts -> String.join(" ", parts)));
    }

    private int leastFamiliar(List<String> parts) {
        return parts.stream().mapToInt(known::textsWith).min().orElse(0);
    }

    private Stream<List<String>> inTwo(String form) {
        return IntStream.rangeClosed(SHORTEST_PART, form.length() - SHORTEST_PART)
                .boxed()
                .flatMap(cut ->
                        known.stemOf(form.substring(cut)).stream()
                                .flatMap(last ->
                                        firstPart(form.substring(0, cut))
                                                .map(first -> List.of(first, last))));
    }

    private Stream<List<String>> inThree(String form) {
        return IntStream.rangeClosed(2 * SHORTEST_PART, form.length() - SHORTEST_PART)
                .boxed()
                .flatMap(cut ->
                        known.stemOf(form.substring(cut)).stream()
                                .flatMap(last ->
                                        inTwoJoined(form.substring(0, cut))
                                                .map(two ->
                                                        List.of(
                                                                two.getFirst(),
                                                                two.getLast(),
                                                                last))));
    }

    private Stream<List<String>> inTwoJoined(String form) {
        return withoutJoint(form).flatMap(this::inTwo);
    }

    private Stream<String> firstPart(String form) {
        return withoutJoint(form).flatMap(part -> known.stemOf(part).stream());
    }

    private static Stream<String> withoutJoint(String form) {
        return JOINTS.stream()
                .filter(form::endsWith)
                .map(joint -> form.substring(0, form.length() - joint.length()))
                .filter(part -> part.length() >= SHORTEST_PART);
    }
}
