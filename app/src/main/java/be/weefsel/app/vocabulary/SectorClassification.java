package be.weefsel.app.vocabulary;

import java.time.LocalDate;
import java.util.Arrays;

/// An edition of the Belgian classification of economic activities. Codes of two editions look
/// alike and mean different things: a code never goes without its edition.
public enum SectorClassification {
    NACE_BEL_2008("nace-bel-2008"),
    NACE_BEL_2025("nace-bel-2025");

    private final String code;

    SectorClassification(String code) {
        this.code = code;
    }

    /// As it stands in files and the database.
    public String code() {
        return code;
    }

    public Validity validity() {
        return switch (this) {
            case NACE_BEL_2008 -> Validity.of(LocalDate.of(2008, 1, 1), LocalDate.of(2024, 12, 31));
            case NACE_BEL_2025 -> Validity.from(LocalDate.of(2025, 1, 1));
        };
    }

    /// The edition in force on a date; the first one for dates before it.
    public static SectorClassification on(LocalDate date) {
        return Arrays.stream(values())
                .filter(classification -> classification.validity().contains(date))
                .findFirst()
                .orElse(NACE_BEL_2008);
    }

    public static SectorClassification ofCode(String code) {
        return Arrays.stream(values())
                .filter(classification -> classification.code.equals(code))
                .findFirst()
                .orElseThrow(() ->
                        new IllegalArgumentException(
                                "There is no classification (%s).".formatted(code)));
    }
}
