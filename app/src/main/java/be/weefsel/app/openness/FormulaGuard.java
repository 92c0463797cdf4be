package be.weefsel.app.openness;

import java.util.regex.Pattern;

/// Keeps a spreadsheet from running a cell as a formula when it opens a file: such a cell gets an
/// apostrophe in front, and loses it again when the file comes back. Numbers keep their sign.
///
/// Source: OWASP, *CSV Injection*.
final class FormulaGuard {
    private static final Pattern STARTS_A_FORMULA = Pattern.compile("^'*[=+\\-@\\t\\r]");
    private static final Pattern NUMBER = Pattern.compile("[+-]?\\d+([.,]\\d+)?");

    private FormulaGuard() {}

    static String harmless(String cell) {
        return needsGuard(cell) ? "'" + cell : cell;
    }

    /// The other way: what [#harmless] was given.
    static String original(String cell) {
        return cell.startsWith("'") && needsGuard(cell.substring(1)) ? cell.substring(1) : cell;
    }

    private static boolean needsGuard(String cell) {
        return STARTS_A_FORMULA.matcher(cell).find() && !NUMBER.matcher(cell).matches();
    }
}
