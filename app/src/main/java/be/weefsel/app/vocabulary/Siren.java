package be.weefsel.app.vocabulary;

import be.weefsel.app.platform.text.Reason;

/// Number of an organisation in the French register Sirene: nine digits that pass Luhn's check.
public record Siren(String digits) implements RegistrationNumber {
    public Siren {
        if (!NumberChecks.areDigits(digits, 9) || !NumberChecks.passesLuhn(digits)) {
            throw new IllegalArgumentException("(%s) is no SIREN number.".formatted(digits));
        }
    }

    static Reading read(String typed) {
        var digits = NumberChecks.withoutSeparators(typed);
        if (!NumberChecks.areDigits(digits, 9)) {
            return new Reading.Wrong(Reason.of("vocabulary.number.siren.form", typed.strip()));
        }
        if (!NumberChecks.passesLuhn(digits)) {
            return new Reading.Wrong(Reason.of("vocabulary.number.siren.check", typed.strip()));
        }
        return new Reading.Understood(new Siren(digits));
    }

    /// 732 829 320
    @Override
    public String formatted() {
        return digits.substring(0, 3) + " " + digits.substring(3, 6) + " " + digits.substring(6);
    }

    @Override
    public Register register() {
        return Register.SIREN;
    }
}
