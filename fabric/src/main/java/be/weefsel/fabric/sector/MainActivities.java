package be.weefsel.fabric.sector;

import java.util.Arrays;

/// The main activities of one entity in the best group that it has, as codes of five digits. A code
/// stands twice when the register details it twice.
///
/// The groups, best first: social security (006), VAT (001), units (003), all others.
final class MainActivities {
    private static final int NONE = 9;

    private int rank = NONE;
    private int[] codes = new int[64];
    private int count;

    void clear() {
        rank = NONE;
        count = 0;
    }

    void add(int group, int code) {
        int itsRank = rank(group);
        if (itsRank > rank) {
            return;
        }
        if (itsRank < rank) {
            rank = itsRank;
            count = 0;
        }
        append(code);
    }

    private void append(int code) {
        if (count == codes.length) {
            codes = Arrays.copyOf(codes, 2 * count);
        }
        codes[count++] = code;
    }

    boolean isEmpty() {
        return count == 0;
    }

    /// Whether they are what the entity does for social security: then it is an employer.
    boolean areOfEmployer() {
        return rank == 0;
    }

    /// Sorts them. To be called before the methods below.
    void sort() {
        Arrays.sort(codes, 0, count);
    }

    int[] all() {
        return Arrays.copyOf(codes, count);
    }

    /// Sorted, each once.
    int[] distinct() {
        int[] distinct = new int[count];
        int n = 0;
        for (int i = 0; i < count; i++) {
            if (i == 0 || codes[i] != codes[i - 1]) {
                distinct[n++] = codes[i];
            }
        }
        return Arrays.copyOf(distinct, n);
    }

    int smallest() {
        return codes[0];
    }

    /// The smallest code of the class with the most activities; of equal classes, the smallest.
    int frequent() {
        int best = codes[0];
        int most = 0;
        int first = 0;
        for (int i = 1; i <= count; i++) {
            if (i == count || codes[i] / 10 != codes[first] / 10) {
                if (i - first > most) {
                    most = i - first;
                    best = codes[first];
                }
                first = i;
            }
        }
        return best;
    }

    /// One of the codes that the enterprise has for social security, else for VAT, else the
    /// frequent one. Of several shared, that of the most frequent class among them.
    ///
    /// @param ofEmployer sorted codes of the enterprise for social security
    /// @param ofVat and for VAT
    int shared(int[] ofEmployer, int[] ofVat) {
        var shared = common(ofEmployer);
        if (shared.isEmpty()) {
            shared = common(ofVat);
        }
        return shared.isEmpty() ? frequent() : shared.frequent();
    }

    private MainActivities common(int[] others) {
        var common = new MainActivities();
        for (int i = 0; i < count; i++) {
            if (Arrays.binarySearch(others, codes[i]) >= 0) {
                common.append(codes[i]);
            }
        }
        return common;
    }

    private static int rank(int group) {
        return switch (group) {
            case 6 -> 0;
            case 1 -> 1;
            case 3 -> 2;
            default -> 3;
        };
    }
}
