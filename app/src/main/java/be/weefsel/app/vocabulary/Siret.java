package be.weefsel.app.vocabulary;

import be.weefsel.app.platform.text.Reason;

/// Number of an establishment in the French register Sirene: the SIREN of its organisation and five
/// digits more, together passing Luhn's check.
///
/// The post offices of La Poste are too many for that: theirs pass when their digits add up to a
/// multiple of five.
///
/// Source: INSEE, *Numéros Siren et Siret*; for La Poste the note of the Sirene register.
public record Siret(String digits) implements RegistrationNumber {
    private static final String LA_POSTE = "356000000";

    public Siret {
        if (!NumberChecks.areDigits(digits, 14) || !passesCheck(digits)) {
            throw new IllegalArgumentException("(%s) is no SIRET number.".formatted(digits));
        }
    }

    static Reading read(String typed) {
        var digits = NumberChecks.withoutSeparators(typed);
        if (!NumberChecks.areDigits(digits, 14)) {
            return new Reading.Wrong(Reason.of("vocabulary.number.siret.form", typed.strip()));
        }
        if (!passesCheck(digits)) {
            return new Reading.Wrong(Reason.of("vocabulary.number.siret.check", typed.strip()));
        }
        return new Reading.Understood(new Siret(digits));
    }

    private static boolean passesCheck(String digits) {
        return NumberChecks.passesLuhn(digits)
                || (digits.startsWith(LA_POSTE) && NumberChecks.digitSum(digits) % 5 == 0);
    }

    public Siren siren() {
        return new Siren(digits.substring(0, 9));
    }

    /// 732 829 320 00074
    @Override
    public String formatted() {
        return siren().formatted() + " " + digits.substring(9);
    }

    @Override
    public Register register() {
        return Register.SIRET;
    }
}
