package be.weefsel.model;

import static org.assertj.core.api.Assertions.assertThat;

import be.weefsel.engine.matching.TextLanguage;
import be.weefsel.engine.matching.language.Source;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FreeDictTest {
    private static final String PLACE = "./usr/share/dictd/freedict-nld-eng";
    private static final String ABOUT = "00databaseshort\nDutch-English\n";
    private static final String WASTE = "afval /ɑfɑl/\n1. refuse, waste\n2. garbage (in a bin)\n";
    private static final String YES = "ja /jaː/\n";
    private static final String ICE = "ĳs /ˈɛis/ <n>\nice‐cream\n";

    @Test
    void digitsAreOfBase64() {
        assertThat(FreeDict.number("A")).isZero();
        assertThat(FreeDict.number("BA")).isEqualTo(64);
        assertThat(FreeDict.number("Ryx")).isEqualTo(17 * 4096 + 50 * 64 + 49);
    }

    @Test
    void eachTranslationOfAHeadwordIsASegment() {
        var segments =
                FreeDict.read(
                        Map.of(
                                PLACE + ".dict.dz",
                                ABOUT + WASTE + YES + ICE,
                                PLACE + ".index",
                                line("00databaseshort", "", ABOUT)
                                        + line("afval", ABOUT, WASTE)
                                        + line("ja", ABOUT + WASTE, YES)
                                        + line("ĳs", ABOUT + WASTE + YES, ICE)));

        assertThat(segments)
                .containsExactly(
                        pair("afval", "refuse"),
                        pair("afval", "waste"),
                        pair("afval", "garbage"),
                        pair("ijs", "ice-cream"));
    }

    private static Segment pair(String dutch, String english) {
        return new Segment(
                Source.FREEDICT, Map.of(TextLanguage.NL, dutch, TextLanguage.EN, english));
    }

    private static String line(String headword, String before, String entry) {
        return "%s\t%s\t%s\n".formatted(headword, digits(before), digits(entry));
    }

    /// The length of a text in bytes, as dictd writes it.
    private static String digits(String text) {
        int number = text.getBytes(StandardCharsets.UTF_8).length;
        var all = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
        return "" + all.charAt(number / 64) + all.charAt(number % 64);
    }
}
