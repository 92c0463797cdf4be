package be.weefsel.app.vocabulary;

import be.weefsel.app.platform.text.Reason;
import java.util.regex.Pattern;

/// Number in the Crossroads Bank for Enterprises (KBO/BCE): ten digits, the first a 0 or a 1. The
/// last two are 97 minus the remainder of the first eight after division by 97.
///
/// `BE` in front makes it the VAT number; old numbers are often written without their leading zero.
public record BelgianEnterpriseNumber(String digits) implements RegistrationNumber {
    private static final Pattern VAT_PREFIX = Pattern.compile("^BE", Pattern.CASE_INSENSITIVE);

    public BelgianEnterpriseNumber {
        if (!hasForm(digits) || !passesCheck(digits)) {
            throw new IllegalArgumentException(
                    "(%s) is no Belgian enterprise number.".formatted(digits));
        }
    }

    static Reading read(String typed) {
        var digits = VAT_PREFIX.matcher(NumberChecks.withoutSeparators(typed)).replaceFirst("");
        if (NumberChecks.areDigits(digits, 9)) {
            digits = "0" + digits;
        }
        if (!hasForm(digits)) {
            return new Reading.Wrong(Reason.of("vocabulary.number.kbo.form", typed.strip()));
        }
        if (!passesCheck(digits)) {
            return new Reading.Wrong(Reason.of("vocabulary.number.kbo.check", typed.strip()));
        }
        return new Reading.Understood(new BelgianEnterpriseNumber(digits));
    }

    private static boolean hasForm(String digits) {
        return NumberChecks.areDigits(digits, 10) && digits.charAt(0) <= '1';
    }

    private static boolean passesCheck(String digits) {
        var remainder = Integer.parseInt(digits.substring(0, 8)) % 97;
        return 97 - remainder == Integer.parseInt(digits.substring(8));
    }

    /// 0999.108.413
    @Override
    public String formatted() {
        return digits.substring(0, 4) + "." + digits.substring(4, 7) + "." + digits.substring(7);
    }

    @Override
    public Register register() {
        return Register.KBO;
    }
}
