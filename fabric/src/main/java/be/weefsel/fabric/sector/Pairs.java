package be.weefsel.fabric.sector;

import java.util.Arrays;

/// Where an entity has exactly one code of each version for the same group and classification, the
/// two are the same activity.
final class Pairs {
    private static final int SEVERAL = -2;
    private static final int NONE = -1;
    private static final int KINDS = 64;

    private final int[] older = new int[KINDS];
    private final int[] newer = new int[KINDS];

    void clear() {
        Arrays.fill(older, NONE);
        Arrays.fill(newer, NONE);
    }

    /// @param group 0..15
    /// @param classification 0..3
    void add(int group, int classification, boolean isNew, int code) {
        int kind = ((group & 15) << 2) | (classification & 3);
        int[] codes = isNew ? newer : older;
        codes[kind] = codes[kind] == NONE || codes[kind] == code ? code : SEVERAL;
    }

    void tell(Concordance concordance) {
        for (int kind = 0; kind < KINDS; kind++) {
            if (older[kind] >= 0 && newer[kind] >= 0) {
                concordance.see(older[kind], newer[kind]);
            }
        }
    }
}
