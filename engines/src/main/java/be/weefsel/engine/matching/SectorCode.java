package be.weefsel.engine.matching;

/// A code of NACE-BEL without dots, two (division) to five (subclass) digits: `13200`.
///
/// Codes of two versions of NACE must not meet: bring both sides to one version first.
public record SectorCode(String digits) implements Comparable<SectorCode> {
    public SectorCode {
        if (!digits.matches("[0-9]{2,5}")) {
            throw new IllegalArgumentException(
                    "sector (%s) must be two to five digits, without dots".formatted(digits));
        }
    }

    /// How many digits both codes begin with; 0 when they are of different divisions.
    ///
    /// One equal digit means nothing in NACE, so it counts as none.
    public int sharedDigits(SectorCode other) {
        int shared = 0;
        while (shared < Math.min(digits.length(), other.digits.length())
                && digits.charAt(shared) == other.digits.charAt(shared)) {
            shared++;
        }
        return shared < 2 ? 0 : shared;
    }

    /// How well a company of this sector is served by someone who serves the other one: 1 when the
    /// other is the same or contains this one, else by the digits they share: 0.9 for four (class),
    /// 0.7 for three (group), 0.4 for two (division), 0 for none.
    public double nearnessTo(SectorCode served) {
        int shared = sharedDigits(served);
        if (shared == served.digits.length()) {
            return 1;
        }
        return switch (shared) {
            case 4 -> 0.9;
            case 3 -> 0.7;
            case 2 -> 0.4;
            default -> 0;
        };
    }

    @Override
    public int compareTo(SectorCode other) {
        return digits.compareTo(other.digits);
    }
}
