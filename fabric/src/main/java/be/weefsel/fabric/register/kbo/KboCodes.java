package be.weefsel.fabric.register.kbo;

import be.weefsel.fabric.register.Dump;
import java.io.IOException;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;

/// The codes of activities that the register itself lists in `code.csv`: of five digits, and of
/// seven.
final class KboCodes {
    private final Map<Integer, BitSet> five = new HashMap<>();
    private final Map<Integer, BitSet> seven = new HashMap<>();

    private KboCodes() {}

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
                five.computeIfAbsent(version, v -> new BitSet()).set(Integer.parseInt(code));
            } else if (code.length() == 7) {
                seven.computeIfAbsent(version, v -> new BitSet()).set(Integer.parseInt(code));
            }
        }
    }

    /// @param code as a number, without leading zeros
    /// @param digits 5 or 7
    boolean knows(int version, int code, int digits) {
        var known = (digits == 5 ? five : seven).get(version);
        return known != null && known.get(code);
    }
}
