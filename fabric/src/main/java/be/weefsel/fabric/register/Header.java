package be.weefsel.fabric.register;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/// Where the columns stand in a file: they are found by their names, never by their places.
public final class Header {
    private Header() {}

    /// Reads the first record.
    ///
    /// @param checks hear of columns that nobody asked for
    /// @param wanted names of columns that must be there
    /// @return the field of each wanted column, in that order
    /// @throws UnreadableRegister when one is missing
    public static int[] read(CsvBytes csv, String table, Checks checks, String... wanted)
            throws IOException {
        var names = names(csv);
        int[] fields = new int[wanted.length];
        var missing = new ArrayList<String>();
        for (int i = 0; i < wanted.length; i++) {
            fields[i] = names.indexOf(simple(wanted[i]));
            if (fields[i] < 0) {
                missing.add(wanted[i]);
            }
        }
        names.removeAll(Arrays.stream(wanted).map(Header::simple).toList());
        if (!missing.isEmpty()) {
            throw new UnreadableRegister(
                    "%s has no column %s; besides it has %s. Is it of another version?"
                            .formatted(table, String.join(", ", missing), names));
        }
        names.forEach(name -> checks.found(table, Finding.UNKNOWN_COLUMN, 0L));
        return fields;
    }

    /// Reads the first record of a file of which only some columns matter: others are no finding.
    ///
    /// @param required names of columns that must be there
    /// @param optional names of columns that may be
    /// @return the field of each, the required first; -1 for an optional one that is not there
    /// @throws UnreadableRegister when a required one is missing
    public static int[] find(
            CsvBytes csv, String table, List<String> required, List<String> optional)
            throws IOException {
        var names = names(csv);
        requireAll(table, names, required);
        return Stream.concat(required.stream(), optional.stream())
                .mapToInt(wanted -> names.indexOf(simple(wanted)))
                .toArray();
    }

    /// @param names of the columns that are there
    /// @throws UnreadableRegister when a required one is missing
    public static void requireAll(String table, List<String> names, List<String> required) {
        var there = names.stream().map(Header::simple).toList();
        var missing = required.stream().filter(name -> !there.contains(simple(name))).toList();
        if (!missing.isEmpty()) {
            throw new UnreadableRegister(
                    "%s has no column %s. Is it another file, or of another version?"
                            .formatted(table, String.join(", ", missing)));
        }
    }

    private static List<String> names(CsvBytes csv) throws IOException {
        var names = new ArrayList<String>();
        if (csv.next()) {
            for (int i = 0; i < csv.fields(); i++) {
                names.add(simple(csv.text(i)));
            }
        }
        return names;
    }

    private static String simple(String name) {
        return name.strip().replace("\uFEFF", "").toLowerCase(Locale.ROOT);
    }
}
