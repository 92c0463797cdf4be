package be.weefsel.fabric.register.kbo;

import be.weefsel.fabric.register.Dump;
import java.io.IOException;
import java.util.BitSet;
import java.util.stream.Stream;

/// The codes of activities that the register itself lists in `code.csv`: of five digits, and of
/// seven.
final class KboCodes {
    private static final int FIRST_VERSION = 2000;
    private static final int VERSIONS = 100;

    /// By year of the version; asked for millions of times.
    private final BitSet[] five = noCodes();

    private final BitSet[] seven = noCodes();

    private KboCodes() {}

    private static BitSet[] noCodes() {
        return Stream.generate(BitSet::new).limit(VERSIONS).toArray(BitSet[]::new);
    }

    static KboCodes read(Dump dump) throws IOException {
        var codes = new KboCodes();
        dump.eachLine(
                "code.csv", line -> codes.add(line.getField("Category"), line.getField("Code")));
        return codes;
    }

    private void add(String category, String code) {
        if (category.startsWith("Nace") && code.chars().allMatch(Character::isDigit)) {
            int version = Integer.parseInt(category.substring(4));
            if (code.length() == 5) {
                five[version - FIRST_VERSION].set(Integer.parseInt(code));
            } else if (code.length() == 7) {
                seven[version - FIRST_VERSION].set(Integer.parseInt(code));
            }
        }
    }

    /// @param code as a number, without leading zeros; -1 when it is none
    /// @param digits 5 or 7
    boolean knows(int version, int code, int digits) {
        int place = version - FIRST_VERSION;
        return place >= 0
                && place < VERSIONS
                && code >= 0
                && (digits == 5 ? five : seven)[place].get(code);
    }
}
