package be.weefsel.fabric.register.kbo;

import be.weefsel.fabric.register.CsvBytes;

/// Numbers of the register, kept as their first eight digits: an enterprise (`0200.065.765`, also
/// with a first digit of 1) is less than 20 000 000, a unit (`2.000.002.067`) less than 30 000 000,
/// a branch (`9.000.006.626`) more. The last two digits follow from the first eight: $97 - (n \bmod
/// 97)$.
public final class EntityNumber {
    static final int FIRST_UNIT = 20_000_000;
    static final int FIRST_BRANCH = 90_000_000;

    private EntityNumber() {}

    /// @return the first eight of the ten digits, with or without dots; -1 when it is no number
    static int parse(CsvBytes csv, int field) {
        int digits = 0;
        int number = 0;
        for (int i = 0; i < csv.length(field); i++) {
            byte c = csv.at(field, i);
            if (c == '.') {
                continue;
            }
            if (c < '0' || c > '9') {
                return -1;
            }
            if (++digits <= 8) {
                number = number * 10 + c - '0';
            }
        }
        return digits == 10 ? number : -1;
    }

    /// Whether the last two digits follow from the first eight.
    static boolean isChecked(CsvBytes csv, int field, int number) {
        int length = csv.length(field);
        int last = 10 * (csv.at(field, length - 2) - '0') + csv.at(field, length - 1) - '0';
        return last == 97 - number % 97;
    }

    public static boolean isUnit(int number) {
        return number >= FIRST_UNIT && number < FIRST_BRANCH;
    }

    /// As the register writes it: `0200.065.765` or `2.000.002.067`.
    public static String text(int number) {
        long all = number * 100L + 97 - number % 97;
        var digits = "%010d".formatted(all);
        return isUnit(number) || number >= FIRST_BRANCH
                ? "%s.%s.%s.%s"
                        .formatted(
                                digits.substring(0, 1),
                                digits.substring(1, 4),
                                digits.substring(4, 7),
                                digits.substring(7))
                : "%s.%s.%s"
                        .formatted(
                                digits.substring(0, 4),
                                digits.substring(4, 7),
                                digits.substring(7));
    }
}
