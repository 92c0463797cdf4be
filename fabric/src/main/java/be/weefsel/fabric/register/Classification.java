package be.weefsel.fabric.register;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/// A version of NACE, as a country uses it. All that share a version of NACE have the same first
/// four digits, and can be compared by them; a fifth digit is each country's own. Versions are
/// never mixed.
public enum Classification {
    NACE_BEL_2025("nace-bel-2025", Version.REV_2_1, 5),
    NACE_BEL_2008("nace-bel-2008", Version.REV_2, 5),
    NACE_2_1("nace-2.1", Version.REV_2_1, 4),
    NACE_2("nace-2", Version.REV_2, 4),
    NAF_2025("naf-2025", Version.REV_2_1, 4),
    NAF_2("naf-2", Version.REV_2, 4);

    /// Of NACE (Regulations (EC) No 1893/2006 and (EU) 2023/137).
    public enum Version {
        REV_2("nace-bel-2008.csv"),
        REV_2_1("nace-bel-2025.csv");

        private final String list;

        Version(String list) {
            this.list = list;
        }
    }

    private static final Map<Version, Set<String>> CODES = new ConcurrentHashMap<>();

    private final String key;
    private final Version version;
    private final int digits;

    Classification(String key, Version version, int digits) {
        this.key = key;
        this.version = version;
        this.digits = digits;
    }

    /// @throws UnreadableRegister when there is none with that key
    public static Classification of(String key) {
        return find(key)
                .orElseThrow(() ->
                        new UnreadableRegister(
                                "There is no classification (%s). Take one of: %s."
                                        .formatted(
                                                key,
                                                Arrays.stream(values())
                                                        .map(Classification::key)
                                                        .collect(Collectors.joining(", ")))));
    }

    private static Optional<Classification> find(String key) {
        return Arrays.stream(values())
                .filter(each -> each.key.equals(key.strip().toLowerCase(Locale.ROOT)))
                .findFirst();
    }

    /// As it stands in files and on the command line: `nace-bel-2025`.
    public String key() {
        return key;
    }

    public Version version() {
        return version;
    }

    /// Whether a code is in the list. Digits that are a country's own, and of which there is no
    /// list here, are not looked at.
    ///
    /// @param code two to five digits, without dots
    public boolean knows(String code) {
        return code.length() >= 2
                && CODES.computeIfAbsent(version, Classification::read)
                        .contains(code.substring(0, Math.min(code.length(), digits)));
    }

    private static Set<String> read(Version version) {
        var codes = new HashSet<String>();
        Reference.read(version.list, line -> codes.add(line.getField("code")));
        return Set.copyOf(codes);
    }
}
