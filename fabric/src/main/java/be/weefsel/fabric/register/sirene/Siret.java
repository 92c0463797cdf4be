package be.weefsel.fabric.register.sirene;

/// Numbers of the register: an enterprise has nine digits (siren), an establishment fourteen
/// (siret), of which the first nine are those of its enterprise. Both follow Luhn (ISO/IEC 7812-1):
/// every second digit from the right doubled, the digits then add up to a multiple of ten.
///
/// La Poste has more establishments than Luhn has numbers: the digits of theirs add up to a
/// multiple of five, but for its head office, which follows Luhn.
final class Siret {
    private static final int DIGITS_OF_ENTERPRISE = 9;
    private static final int DIGITS_OF_UNIT = 14;
    private static final long ENTERPRISES = 1_00000L;
    private static final long LA_POSTE = 356_000_000L;

    private Siret() {}

    /// @return the fourteen digits as a number; -1 when there are not fourteen
    static long unit(String text) {
        return number(text, DIGITS_OF_UNIT);
    }

    /// @return the nine digits as a number; -1 when there are not nine
    static long enterprise(String text) {
        return number(text, DIGITS_OF_ENTERPRISE);
    }

    /// @param unit fourteen digits
    static long enterpriseOf(long unit) {
        return unit / ENTERPRISES;
    }

    static boolean isUnitChecked(long unit) {
        return isLuhn(unit) || (enterpriseOf(unit) == LA_POSTE && sumOfDigits(unit) % 5 == 0);
    }

    static boolean isEnterpriseChecked(long enterprise) {
        return isLuhn(enterprise);
    }

    private static boolean isLuhn(long number) {
        int sum = 0;
        boolean doubled = false;
        for (long rest = number; rest > 0; rest /= 10) {
            int digit = (int) (rest % 10);
            int value = doubled ? 2 * digit : digit;
            sum += value > 9 ? value - 9 : value;
            doubled = !doubled;
        }
        return sum % 10 == 0;
    }

    private static int sumOfDigits(long number) {
        int sum = 0;
        for (long rest = number; rest > 0; rest /= 10) {
            sum += (int) (rest % 10);
        }
        return sum;
    }

    private static long number(String text, int digits) {
        if (text.length() != digits) {
            return -1;
        }
        long number = 0;
        for (int i = 0; i < digits; i++) {
            int digit = text.charAt(i) - '0';
            if (digit < 0 || digit > 9) {
                return -1;
            }
            number = 10 * number + digit;
        }
        return number;
    }
}
