package be.weefsel.fabric.sector;

import java.util.Arrays;

/// The main codes that enterprises have for social security and for VAT, by enterprise, kept small:
/// most have one or two.
final class OwnCodes {
    private static final int[] NONE = {};

    private int[] enterprises = new int[1 << 16];
    private int[] starts = new int[1 << 16];
    private int count;

    /// The codes; that of social security first, with the sign turned.
    private int[] codes = new int[1 << 17];

    private int used;

    /// To be called in the order of the enterprises.
    ///
    /// @param enterprise more than the one before
    void put(int enterprise, int[] ofEmployer, int[] ofVat) {
        if (ofEmployer.length + ofVat.length == 0) {
            return;
        }
        if (count + 1 >= enterprises.length) {
            enterprises = Arrays.copyOf(enterprises, 2 * enterprises.length);
            starts = Arrays.copyOf(starts, 2 * starts.length);
        }
        enterprises[count] = enterprise;
        starts[count++] = used;
        for (int code : ofEmployer) {
            add(-code);
        }
        for (int code : ofVat) {
            add(code);
        }
        starts[count] = used;
    }

    private void add(int code) {
        if (used == codes.length) {
            codes = Arrays.copyOf(codes, 2 * used);
        }
        codes[used++] = code;
    }

    int[] ofEmployer(int enterprise) {
        return find(enterprise, true);
    }

    int[] ofVat(int enterprise) {
        return find(enterprise, false);
    }

    private int[] find(int enterprise, boolean ofEmployer) {
        int place = Arrays.binarySearch(enterprises, 0, count, enterprise);
        if (place < 0) {
            return NONE;
        }
        int[] found = new int[starts[place + 1] - starts[place]];
        int n = 0;
        for (int i = starts[place]; i < starts[place + 1]; i++) {
            if (codes[i] < 0 == ofEmployer) {
                found[n++] = Math.abs(codes[i]);
            }
        }
        Arrays.sort(found, 0, n);
        return Arrays.copyOf(found, n);
    }
}
