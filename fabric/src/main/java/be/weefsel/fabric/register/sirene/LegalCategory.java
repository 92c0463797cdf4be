package be.weefsel.fabric.register.sirene;

import java.util.List;
import java.util.regex.Pattern;

/// The legal category of an enterprise (`categorieJuridique`, four digits, INSEE).
final class LegalCategory {
    private static final Pattern CODE = Pattern.compile("\\d{4}");
    private static final String NATURAL_PERSON = "1000";

    /// No firms on a market, though they have a number: parishes, foreign bodies that are in no
    /// register of commerce, what falls under administrative law, co-owners, congregations.
    private static final List<String> NO_MARKET = List.of("27", "32", "7", "91", "9240");

    private LegalCategory() {}

    static boolean isCode(String category) {
        return CODE.matcher(category).matches();
    }

    /// Also when the category is not told: then nobody should be named.
    static boolean isNaturalPerson(String category) {
        return category.equals(NATURAL_PERSON) || !isCode(category);
    }

    static boolean isOnMarket(String category) {
        return NO_MARKET.stream().noneMatch(category::startsWith);
    }
}
