package be.weefsel.app.vocabulary;

/// What the registers' numbers have in common.
final class NumberChecks {
    private NumberChecks() {}

    /// Without what people put between digits: spaces (also unbreakable ones), points, hyphens.
    static String withoutSeparators(String typed) {
        return typed.replaceAll("[\\s\\h.\\-]", "");
    }

    static boolean areDigits(String text, int howMany) {
        return text.length() == howMany && text.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    static int digitSum(String digits) {
        return digits.chars().map(c -> c - '0').sum();
    }

    /// Luhn's check, which finds any one wrong digit and most swapped neighbours: from the right,
    /// every second digit counts double, as the sum of its own digits.
    ///
    /// Source: ISO/IEC 7812-1, annex B.
    static boolean passesLuhn(String digits) {
        var sum = 0;
        for (var i = 0; i < digits.length(); i++) {
            var digit = digits.charAt(digits.length() - 1 - i) - '0';
            var counted = i % 2 == 0 ? digit : 2 * digit;
            sum += counted > 9 ? counted - 9 : counted;
        }
        return sum % 10 == 0;
    }
}
