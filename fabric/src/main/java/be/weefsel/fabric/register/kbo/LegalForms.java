package be.weefsel.fabric.register.kbo;

import java.util.List;
import java.util.stream.Collectors;

/// Legal forms of the register that are no firms on a market, though they have a number: groups of
/// co-owners, VAT groups, worship, governments and what belongs to them, foreign entities that only
/// have a branch.
final class LegalForms {
    private static final List<Integer> NO_MARKET =
            List.of(
                    3, 30, 70, 110, 124, 126, 128, 129, 155, 160, 230, 235, 301, 302, 303, 310, 320,
                    330, 340, 350, 370, 371, 372, 373, 374, 375, 376, 377, 378, 379, 380, 381, 382,
                    383, 384, 385, 386, 387, 388, 389, 390, 391, 392, 393, 400, 401, 411, 412, 413,
                    420, 421, 422, 451, 452, 453, 454);

    private LegalForms() {}

    /// For SQL: a table with the one column `form`.
    static String asTable() {
        return NO_MARKET.stream()
                .map(form -> "(" + form + ")")
                .collect(
                        Collectors.joining(
                                ", ",
                                "select cast(form as smallint) as form from (values ",
                                ") as forms(form)"));
    }
}
