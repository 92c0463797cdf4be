package be.weefsel.bench;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// Made-up stock files of Sirene of any size: the columns and about the length of the real rows,
/// one seed. A bit more than half of the establishments are open, one in eight of those has a size
/// class.
final class MadeStock {
    private static final long SEED = 20261129;
    private static final LocalDate FIRST_DAY = LocalDate.of(1975, 1, 1);
    private static final List<String> SIZES =
            List.of("00", "01", "01", "01", "01", "02", "02", "03", "11", "12", "21", "22", "32");
    private static final List<String> FORMS =
            List.of("1000", "1000", "5499", "5710", "6540", "9220");
    private static final List<String[]> ACTIVITIES =
            List.of(
                    new String[] {"62.01Z", "62.10Y"},
                    new String[] {"13.20Z", "13.20Y"},
                    new String[] {"47.53Z", "47.52H"},
                    new String[] {"10.71C", "10.71H"},
                    new String[] {"68.20B", "68.20Y"},
                    new String[] {"43.21A", "43.21H"},
                    new String[] {"86.10Z", "86.10Y"},
                    new String[] {"28.22Z", "28.22Y"});
    private static final String ESTABLISHMENT =
            "siren,nic,siret,statutDiffusionEtablissement,dateCreationEtablissement,"
                    + "trancheEffectifsEtablissement,anneeEffectifsEtablissement,"
                    + "activitePrincipaleRegistreMetiersEtablissement,"
                    + "dateDernierTraitementEtablissement,etablissementSiege,"
                    + "nombrePeriodesEtablissement,complementAdresseEtablissement,"
                    + "numeroVoieEtablissement,typeVoieEtablissement,libelleVoieEtablissement,"
                    + "codePostalEtablissement,libelleCommuneEtablissement,"
                    + "codeCommuneEtablissement,identifiantAdresseEtablissement,"
                    + "coordonneeLambertAbscisseEtablissement,"
                    + "coordonneeLambertOrdonneeEtablissement,dateDebut,"
                    + "etatAdministratifEtablissement,enseigne1Etablissement,"
                    + "denominationUsuelleEtablissement,activitePrincipaleEtablissement,"
                    + "nomenclatureActivitePrincipaleEtablissement,"
                    + "caractereEmployeurEtablissement,activitePrincipaleNAF25Etablissement";
    private static final String LEGAL_UNIT =
            "siren,statutDiffusionUniteLegale,dateCreationUniteLegale,trancheEffectifsUniteLegale,"
                    + "etatAdministratifUniteLegale,denominationUniteLegale,"
                    + "categorieJuridiqueUniteLegale,activitePrincipaleUniteLegale,"
                    + "nomenclatureActivitePrincipaleUniteLegale,activitePrincipaleNAF25UniteLegale";

    private final Random random = new Random(SEED);
    private final int establishments;

    MadeStock(int establishments) {
        this.establishments = establishments;
    }

    /// Writes `StockEtablissement.zip` and `StockUniteLegale.zip`.
    void write(Path folder) throws IOException {
        try (var units = zip(folder.resolve("StockEtablissement.zip"));
                var firms = zip(folder.resolve("StockUniteLegale.zip"))) {
            units.write(ESTABLISHMENT + "\n");
            firms.write(LEGAL_UNIT + "\n");
            int written = 0;
            for (int enterprise = 1; written < establishments; enterprise++) {
                var siren = "%08d".formatted(enterprise);
                siren += checkDigit(siren);
                var activity = any(ACTIVITIES);
                firms.write(firm(siren, activity));
                int count = random.nextInt(10) < 7 ? 1 : 2 + random.nextInt(4);
                for (int nic = 1; nic <= count && written < establishments; nic++) {
                    units.write(unit(siren, nic, activity));
                    written++;
                }
            }
        }
    }

    private static Writer zip(Path file) throws IOException {
        var zip = new ZipOutputStream(Files.newOutputStream(file));
        zip.setLevel(1);
        zip.putNextEntry(new ZipEntry(file.getFileName().toString().replace(".zip", "_utf8.csv")));
        return new BufferedWriter(new OutputStreamWriter(zip, StandardCharsets.UTF_8), 1 << 20);
    }

    private String firm(String siren, String[] activity) {
        return String.join(
                        ",",
                        siren,
                        "O",
                        day(),
                        random.nextInt(8) == 0 ? any(SIZES) : "NN",
                        "A",
                        "SOCIETE " + siren,
                        any(FORMS),
                        activity[0],
                        "NAFRev2",
                        activity[1])
                + "\n";
    }

    private String unit(String siren, int nic, String[] activity) {
        var number = siren + "%04d".formatted(nic);
        var departement = "%02d".formatted(1 + random.nextInt(95)).replace("20", "59");
        var place = "%03d".formatted(1 + random.nextInt(400));
        return String.join(
                        ",",
                        siren,
                        "%04d".formatted(nic) + checkDigit(number),
                        number + checkDigit(number),
                        random.nextInt(10) == 0 ? "P" : "O",
                        day(),
                        random.nextInt(8) == 0 ? any(SIZES) : "NN",
                        "2023",
                        "",
                        "2025-11-30T08:15:01.000",
                        nic == 1 ? "true" : "false",
                        "3",
                        "",
                        String.valueOf(random.nextInt(200)),
                        "RUE",
                        "DE LA REPUBLIQUE FRANCAISE " + random.nextInt(1000),
                        departement + place,
                        "LA COMMUNE NUMERO " + place,
                        departement + place,
                        departement + place + "_0123_" + random.nextInt(100_000),
                        "651234." + random.nextInt(100),
                        "6861234." + random.nextInt(100),
                        day(),
                        random.nextInt(100) < 55 ? "A" : "F",
                        "",
                        "",
                        activity[0],
                        "NAFRev2",
                        "N",
                        activity[1])
                + "\n";
    }

    private String day() {
        return FIRST_DAY.plusDays(random.nextInt(18_000)).toString();
    }

    private <T> T any(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }

    /// The digit that makes a number follow Luhn.
    private static int checkDigit(String digits) {
        int sum = 0;
        for (int i = 0; i < digits.length(); i++) {
            int digit = digits.charAt(digits.length() - 1 - i) - '0';
            int value = i % 2 == 0 ? 2 * digit : digit;
            sum += value > 9 ? value - 9 : value;
        }
        return (10 - sum % 10) % 10;
    }
}
