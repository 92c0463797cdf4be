package be.weefsel.engine.matching;

import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/// What the forms of a Dutch word have in common: *bedrijf* of *bedrijven*, *machin* of *machines*,
/// *staal* of *stalen*.
///
/// Plurals, the -e of adjectives, infinitives and -ing lose their ending, and the spelling that
/// changed with it is put back: a consonant that was doubled is single again (*stoffen*), a vowel
/// that lost its double in an open syllable has it again (*grote*), and v and z at the end are f
/// and s (*verven*, *prijzen*). Forms meet in one stem, which need not be a word: *garen* and
/// *garens* are *gaar*.
///
/// The stemmer for Dutch that Lucene brings (Porter's) does not put back v, z and most doubled
/// consonants, and leaves the -s after a vowel.
///
/// Source of the rules: Nederlandse Taalunie, *Leidraad van de Woordenlijst Nederlandse Taal*
/// (2015), chapters 2 (vowels and consonants in open and closed syllables) and 9 (plurals).
final class DutchStem {
    private static final int SHORTEST = 3;

    private static final List<UnaryOperator<String>> STEPS =
            List.of(
                    DutchStem::withoutS,
                    DutchStem::withoutEnding,
                    DutchStem::withoutIng,
                    DutchStem::hardened,
                    DutchStem::withoutS,
                    DutchStem::toneless);

    /// Words that end in -s by themselves, where it could be the -s of a plural.
    private static final Set<String> KEEPING_S = words("bes es kies les mes zes");

    /// The same, also at the end of longer words.
    private static final Set<String> ENDING_IN_S =
            words(
                    "adres advies beits congres expres fiets flits koets kwarts muts plaats proces"
                            + " rots schets spits succes toets verlies vlies");

    private static final Pattern VOWEL = Pattern.compile("[aeiouyäëïöüéèêáóíú]");
    private static final Pattern DOUBLE_CONSONANT = Pattern.compile(".*([bcdfgklmnprstvz])\\1");
    private static final Pattern SHORT_OPEN =
            Pattern.compile(".*((?<!a)a|(?<![eioëé])e|(?<!o)o|(?<![aeou])u)[bcdfgklmnprstvz]");
    private static final Pattern TONELESS =
            Pattern.compile("(.*[aeiouyëïöü].*[^aeou])(ee[lrn]|oor)");

    private DutchStem() {}

    private static Set<String> words(String words) {
        return Set.of(words.split(" "));
    }

    /// @param word in lower case
    static String of(String word) {
        var stem = word;
        for (var step : STEPS) {
            var shorter = step.apply(stem);
            stem = isStem(shorter) ? shorter : stem;
        }
        return stem;
    }

    private static boolean isStem(String stem) {
        return stem.length() >= SHORTEST && VOWEL.matcher(stem).find();
    }

    /// *machines*, *garens*, *foto's*; not *gas* or *prijs*.
    private static String withoutS(String word) {
        if (word.endsWith("'s") || word.endsWith("’s")) {
            return word.substring(0, word.length() - 2);
        }
        if (!word.endsWith("s")
                || KEEPING_S.contains(word)
                || ENDING_IN_S.stream().anyMatch(word::endsWith)) {
            return word;
        }
        var rest = word.substring(0, word.length() - 1);
        return endsAfter(word, "aiouyjsäïöü", "s") ? word : rest;
    }

    private static String withoutEnding(String word) {
        if (word.endsWith("heden")) {
            return chopped(word, 5) + "heid";
        }
        if (word.endsWith("ën")) {
            return chopped(word, 2);
        }
        if (endsAfterOther(word, "aeiouäëöü", "en")) {
            return closed(chopped(word, 2));
        }
        if (endsAfterOther(word, "aeiou", "e")) {
            return closed(chopped(word, 1));
        }
        return word;
    }

    private static String withoutIng(String word) {
        return endsAfterOther(word, "aeiou", "ing") && word.length() > 5
                ? closed(chopped(word, 3))
                : word;
    }

    private static boolean endsAfter(String word, String letters, String ending) {
        return word.length() > ending.length()
                && word.endsWith(ending)
                && letters.indexOf(word.charAt(word.length() - ending.length() - 1)) >= 0;
    }

    /// After a letter that is none of those.
    private static boolean endsAfterOther(String word, String letters, String ending) {
        return word.length() > ending.length()
                && word.endsWith(ending)
                && !endsAfter(word, letters, ending);
    }

    private static String chopped(String word, int letters) {
        return word.substring(0, word.length() - letters);
    }

    /// The syllable as it is written without what came after it.
    private static String closed(String open) {
        if (DOUBLE_CONSONANT.matcher(open).matches()) {
            return chopped(open, 1);
        }
        if (SHORT_OPEN.matcher(open).matches()) {
            int at = open.length() - 2;
            return open.substring(0, at) + open.charAt(at) + open.substring(at);
        }
        return open;
    }

    private static String hardened(String word) {
        if (word.endsWith("v")) {
            return chopped(word, 1) + "f";
        }
        return word.endsWith("z") ? chopped(word, 1) + "s" : word;
    }

    /// Whether the last syllable has a stress cannot be seen: *regel* and *juweel* are *regelen*
    /// and *juwelen*. So -el, -er, -en and -or are single after another syllable.
    private static String toneless(String word) {
        var last = TONELESS.matcher(word);
        if (!last.matches()) {
            return word;
        }
        return last.group(1) + last.group(2).substring(1);
    }
}
