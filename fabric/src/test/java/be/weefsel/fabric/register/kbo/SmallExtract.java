package be.weefsel.fabric.register.kbo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// Writes an extract of the Belgian register with a few entities, in the dialect of the real one.
/// Numbers are the first eight digits.
public final class SmallExtract {
    public static final int WEAVER = 2_000_001;
    public static final int BAKER = 2_000_002;
    public static final int PERSON = 2_000_003;
    public static final int WEAVING_MILL = 20_000_001;
    public static final int WAREHOUSE = 20_000_002;
    public static final int BAKERY = 20_000_003;
    public static final int STUDIO = 20_000_004;

    private static final Map<String, String> HEADERS = new LinkedHashMap<>();

    static {
        HEADERS.put(
                "enterprise",
                "\"EnterpriseNumber\",\"Status\",\"JuridicalSituation\",\"TypeOfEnterprise\","
                        + "\"JuridicalForm\",\"JuridicalFormCAC\",\"StartDate\"");
        HEADERS.put("establishment", "\"EstablishmentNumber\",\"StartDate\",\"EnterpriseNumber\"");
        HEADERS.put(
                "denomination",
                "\"EntityNumber\",\"Language\",\"TypeOfDenomination\",\"Denomination\"");
        HEADERS.put(
                "address",
                "\"EntityNumber\",\"TypeOfAddress\",\"CountryNL\",\"CountryFR\",\"Zipcode\","
                        + "\"MunicipalityNL\",\"MunicipalityFR\",\"StreetNL\",\"StreetFR\","
                        + "\"HouseNumber\",\"Box\",\"ExtraAddressInfo\",\"DateStrikingOff\"");
        HEADERS.put(
                "activity",
                "\"EntityNumber\",\"ActivityGroup\",\"NaceVersion\",\"NaceCode\","
                        + "\"Classification\"");
    }

    private final Map<String, List<String>> rows = new LinkedHashMap<>();
    private int extract = 140;
    private String version = "1.0.0";
    private String day = "";

    public SmallExtract() {
        HEADERS.keySet().forEach(table -> rows.put(table, new ArrayList<>()));
    }

    /// A weaver with a mill in Kortrijk and a warehouse in Roeselare, a baker in Tielt, and a
    /// natural person with a studio in Kortrijk.
    public static SmallExtract usual() {
        return new SmallExtract()
                .enterprise(WEAVER, "000", 2, "610")
                .enterprise(BAKER, "000", 2, "610")
                .enterprise(PERSON, "000", 1, "")
                .unit(WEAVING_MILL, WEAVER)
                .unit(WAREHOUSE, WEAVER)
                .unit(BAKERY, BAKER)
                .unit(STUDIO, PERSON)
                .name(WEAVER, "001", "Weverij \"\"De Leie\"\"")
                .name(PERSON, "001", "Iemand, Anders")
                .name(STUDIO, "003", "Atelier Iemand")
                .address(WEAVER, "REGO", "8500", "Kortrijk", "Courtrai", "")
                .address(WEAVING_MILL, "BAET", "8500", "Kortrijk", "Courtrai", "")
                .address(WAREHOUSE, "BAET", "8800", "Roeselare", "Roulers", "")
                .address(BAKERY, "BAET", "8700", "Tielt", "Tielt", "")
                .address(STUDIO, "BAET", "8500", "Kortrijk", "Courtrai", "")
                .activity(WEAVER, "006", "2025", "13200", "MAIN")
                .activity(BAKER, "001", "2025", "10711", "MAIN")
                .activity(WEAVING_MILL, "003", "2025", "13100", "MAIN")
                .activity(WEAVING_MILL, "003", "2025", "13200", "MAIN")
                .activity(WEAVING_MILL, "003", "2025", "46410", "SECO")
                .activity(WEAVING_MILL, "003", "2008", "13200", "MAIN")
                .activity(WAREHOUSE, "003", "2025", "52100", "MAIN")
                .activity(STUDIO, "003", "2025", "74111", "MAIN");
    }

    public SmallExtract extract(int number) {
        extract = number;
        return this;
    }

    /// @param day as the register writes it; otherwise it follows from the extract
    public SmallExtract on(String day) {
        this.day = day;
        return this;
    }

    public SmallExtract version(String version) {
        this.version = version;
        return this;
    }

    public SmallExtract enterprise(int number, String situation, int type, String form) {
        return raw(
                "enterprise",
                "\"%s\",\"AC\",\"%s\",\"%d\",%s,,01-02-2003"
                        .formatted(
                                EntityNumber.text(number),
                                situation,
                                type,
                                form.isEmpty() ? "" : "\"" + form + "\""));
    }

    public SmallExtract unit(int number, int enterprise) {
        return raw(
                "establishment",
                "\"%s\",05-06-2007,\"%s\""
                        .formatted(EntityNumber.text(number), EntityNumber.text(enterprise)));
    }

    /// @param name with quotes doubled
    public SmallExtract name(int entity, String kind, String name) {
        return raw(
                "denomination",
                "\"%s\",\"2\",\"%s\",\"%s\"".formatted(EntityNumber.text(entity), kind, name));
    }

    public SmallExtract address(
            int entity, String kind, String zip, String dutch, String french, String struckOff) {
        return raw(
                "address",
                "\"%s\",\"%s\",,,\"%s\",\"%s\",\"%s\",\"Straat\",\"Rue\",\"1\",\"\",\"\",%s"
                        .formatted(EntityNumber.text(entity), kind, zip, dutch, french, struckOff));
    }

    public SmallExtract activity(
            int entity, String group, String nace, String code, String classification) {
        return raw(
                "activity",
                "\"%s\",\"%s\",\"%s\",\"%s\",\"%s\""
                        .formatted(EntityNumber.text(entity), group, nace, code, classification));
    }

    public SmallExtract raw(String table, String row) {
        all(table).add(row);
        return this;
    }

    /// Without the rows of a table that name an entity.
    public SmallExtract without(String table, int entity) {
        all(table).removeIf(row -> row.startsWith("\"" + EntityNumber.text(entity) + "\""));
        return this;
    }

    /// @return the zip
    public Path zip(Path folder) {
        var files = new LinkedHashMap<String, String>();
        files.put("meta.csv", meta("full"));
        files.put("code.csv", codes());
        rows.forEach((table, all) -> files.put(table + ".csv", text(header(table), all)));
        return zip(folder.resolve("Full_%d.zip".formatted(extract)), files);
    }

    /// The update that leads from another extract to this one.
    public Path update(Path folder, SmallExtract before) {
        var files = new LinkedHashMap<String, String>();
        files.put("meta.csv", meta("update"));
        files.put("code.csv", codes());
        for (var table : HEADERS.keySet()) {
            var changed =
                    java.util.stream.Stream.concat(before.all(table).stream(), all(table).stream())
                            .map(SmallExtract::key)
                            .distinct()
                            .filter(key -> !before.rowsOf(table, key).equals(rowsOf(table, key)))
                            .toList();
            files.put(
                    table + "_delete.csv",
                    text(
                            header(table).split(",", -1)[0],
                            changed.stream()
                                    .filter(key -> !before.rowsOf(table, key).isEmpty())
                                    .toList()));
            files.put(
                    table + "_insert.csv",
                    text(
                            header(table),
                            changed.stream().flatMap(key -> rowsOf(table, key).stream()).toList()));
        }
        return zip(folder.resolve("Update_%d.zip".formatted(extract)), files);
    }

    private List<String> all(String table) {
        return rows.computeIfAbsent(table, name -> new ArrayList<>());
    }

    private static String header(String table) {
        return HEADERS.getOrDefault(table, "");
    }

    private List<String> rowsOf(String table, String key) {
        return all(table).stream().filter(row -> row.startsWith(key)).toList();
    }

    private static String key(String row) {
        return row.split(",", -1)[0];
    }

    private String meta(String type) {
        return """
        "Variable","Value"
        "SnapshotDate","%s"
        "ExtractTimestamp","05-10-2025 07:42:55"
        "ExtractType","%s"
        "ExtractNumber","%d"
        "Version","%s"
        """
                .formatted(
                        day.isEmpty() ? "%02d-10-2025".formatted(extract - 136) : day,
                        type,
                        extract,
                        version);
    }

    private static String codes() {
        var codes = new ArrayList<String>();
        for (var code :
                List.of(
                        "10711", "13100", "13200", "46410", "52100", "74111", "62100", "13201",
                        "01110")) {
            codes.add("\"Nace2025\",\"%s\",\"NL\",\"x\"".formatted(code));
        }
        codes.add("\"Nace2025\",\"1320001\",\"NL\",\"x\"");
        codes.add("\"Nace2008\",\"13200\",\"NL\",\"x\"");
        codes.add("\"Nace2008\",\"62010\",\"NL\",\"x\"");
        return text("\"Category\",\"Code\",\"Language\",\"Description\"", codes);
    }

    private static String text(String header, List<String> lines) {
        return header + "\n" + String.join("", lines.stream().map(line -> line + "\n").toList());
    }

    private static Path zip(Path path, Map<String, String> files) {
        try (var zip = new ZipOutputStream(Files.newOutputStream(path))) {
            for (var file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue().getBytes(java.nio.charset.StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return path;
    }
}
