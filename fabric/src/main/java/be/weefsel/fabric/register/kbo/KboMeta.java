package be.weefsel.fabric.register.kbo;

import be.weefsel.fabric.register.Dump;
import be.weefsel.fabric.register.UnreadableRegister;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// What `meta.csv` says of an extract. The name of the zip is not trusted.
///
/// @param snapshot the day of which the register is shown
/// @param extract its number; an update bears the number of the extract that it leads to
public record KboMeta(LocalDate snapshot, int extract, Type type, String version) {
    private static final String SUPPORTED = "1.0.0";
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd-MM-uuuu");

    /// All of it, or what changed since the extract before.
    public enum Type {
        FULL,
        UPDATE
    }

    /// @param anyVersion to read a version of the files that this Weefsel does not know
    /// @throws UnreadableRegister when it is no extract, or of an unknown version
    static KboMeta read(Dump dump, boolean anyVersion) throws IOException {
        var values = values(dump);
        var meta =
                new KboMeta(
                        day(need(values, "SnapshotDate")),
                        number(need(values, "ExtractNumber")),
                        type(need(values, "ExtractType")),
                        need(values, "Version"));
        if (!meta.version.equals(SUPPORTED) && !anyVersion) {
            throw new UnreadableRegister(
                    ("meta.csv says version %s, and this Weefsel knows %s. Read the notes of the"
                                    + " register; if nothing changed that matters, import with"
                                    + " --any-version.")
                            .formatted(meta.version, SUPPORTED));
        }
        return meta;
    }

    private static Map<String, String> values(Dump dump) throws IOException {
        var values = new HashMap<String, String>();
        dump.eachLine(
                "meta.csv", line -> values.put(line.getField("Variable"), line.getField("Value")));
        return values;
    }

    private static String need(Map<String, String> values, String name) {
        return Optional.ofNullable(values.get(name))
                .orElseThrow(() ->
                        new UnreadableRegister(
                                "meta.csv does not say %s. Is this KBO Open Data?"
                                        .formatted(name)));
    }

    private static LocalDate day(String text) {
        try {
            return LocalDate.parse(text, DAY);
        } catch (DateTimeException e) {
            throw new UnreadableRegister(
                    "meta.csv: the SnapshotDate (%s) is no day such as 04-10-2025.".formatted(text),
                    e);
        }
    }

    private static int number(String text) {
        try {
            return Integer.parseInt(text);
        } catch (NumberFormatException e) {
            throw new UnreadableRegister(
                    "meta.csv: the ExtractNumber (%s) is no number.".formatted(text), e);
        }
    }

    private static Type type(String text) {
        return switch (text.toLowerCase(Locale.ROOT)) {
            case "full" -> Type.FULL;
            case "update" -> Type.UPDATE;
            default ->
                    throw new UnreadableRegister(
                            "meta.csv: the ExtractType (%s) is neither full nor update."
                                    .formatted(text));
        };
    }
}
