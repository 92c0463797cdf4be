package be.weefsel.app.vocabulary;

import be.weefsel.app.platform.text.Reason;

/// Number at the Dutch chamber of commerce: eight digits. They carry no check.
public record KvkNumber(String digits) implements RegistrationNumber {
    public KvkNumber {
        if (!NumberChecks.areDigits(digits, 8)) {
            throw new IllegalArgumentException("(%s) is no KvK number.".formatted(digits));
        }
    }

    static Reading read(String typed) {
        var digits = NumberChecks.withoutSeparators(typed);
        return NumberChecks.areDigits(digits, 8)
                ? new Reading.Understood(new KvkNumber(digits))
                : new Reading.Wrong(Reason.of("vocabulary.number.kvk.form", typed.strip()));
    }

    @Override
    public String formatted() {
        return digits;
    }

    @Override
    public Register register() {
        return Register.KVK;
    }
}
