package be.weefsel.fabric.register.sirene;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.weefsel.fabric.duck.Duck;
import be.weefsel.fabric.register.Finding;
import be.weefsel.fabric.register.ImportReport;
import be.weefsel.fabric.register.Progress;
import be.weefsel.fabric.register.UnreadableRegister;
import be.weefsel.fabric.store.Edition;
import be.weefsel.fabric.store.FabricStore;
import be.weefsel.fabric.store.Imported;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A weaver with his mill in Tourcoing, a shop in Lille and one in Paris; a programmer in Roubaix
/// who does not want to be found; La Poste in Lille; a hospital there.
class SireneTest {
    private static final Clock CLOCK =
            Clock.fixed(Instant.parse("2026-01-05T08:00:00Z"), ZoneOffset.UTC);
    private static final String MILL = "91100000800019";
    private static final String SHOP = "91100000800027";
    private static final String SHOP_IN_PARIS = "91100000800035";
    private static final String PROGRAMMER = "92200000500012";
    private static final String POST_OFFICE = "35600000000051";
    private static final String HOSPITAL = "93300000200016";

    @TempDir Path folder;
    private FabricStore store;
    private Sirene sirene;

    @BeforeEach
    void open() {
        store = new FabricStore(folder.resolve("store"));
        sirene = new Sirene(store, CLOCK, 200);
    }

    @Test
    void anEstablishmentIsWhereItsCommuneIsAndDoesWhatItsApeSays() throws IOException {
        var edition = read(establishments(), wholeCountry()).edition();

        assertThat(edition.classification()).isEqualTo("naf-2025");
        assertThat(edition.snapshot()).isEqualTo(LocalDate.of(2025, 12, 31));
        assertThat(edition.extract()).isEqualTo(20251231);
        assertThat(edition.source()).contains("Sirene", "INSEE", "Licence Ouverte 2.0");
        assertThat(units(edition, "u, e, area, country, zip, smallest, is_natural, is_market"))
                .containsExactlyInAnyOrder(
                        MILL + " 911000008 FR59599 FR 59200 1320 false true",
                        SHOP + " 911000008 FR59350 FR 59000 4752 false true",
                        SHOP_IN_PARIS + " 911000008 FR75056 FR 75002 4752 false true",
                        PROGRAMMER + " 922000005 FR59512 FR null 6210 true true",
                        POST_OFFICE + " 356000000 FR59350 FR 59000 5310 false true",
                        HOSPITAL + " 933000002 FR59350 FR 59037 8610 false false");
    }

    @Test
    void jobsAreWhatTheSizeClassSaysAndUnknownIsNotNone() throws IOException {
        var edition = read(establishments(), wholeCountry()).edition();

        assertThat(
                        units(
                                edition,
                                "u, jobs, jobs_low, jobs_high, jobs_layer, is_employer,"
                                        + " enterprise_jobs"))
                .containsExactlyInAnyOrder(
                        // The mean of 20 and 49; the enterprise says 50 to 99 of itself.
                        MILL + " 34.5 20.0 49.0 J1 true 74.5",
                        SHOP + " 1.5 1.0 2.0 J1 true 74.5",
                        SHOP_IN_PARIS + " 14.5 10.0 19.0 J1 true 74.5",
                        PROGRAMMER + " null null null null false null",
                        POST_OFFICE + " 0.0 0.0 0.0 J1 false 0.0",
                        HOSPITAL + " 10000.0 10000.0 Infinity J1 true 10000.0");
    }

    @Test
    void anEnterpriseIsWhereItsSeatIs() throws IOException {
        var edition = read(establishments(), wholeCountry()).edition();

        assertThat(rows(edition, "firm", "e, area, smallest, units, jobs, form, is_natural"))
                .containsExactlyInAnyOrder(
                        "356000000 null 5310 1 0.0 5510 false",
                        "911000008 FR59599 1320 3 74.5 5710 false",
                        "922000005 FR59512 6210 1 null 1000 true",
                        "933000002 FR59350 8610 1 10000.0 7364 false");
    }

    @Test
    void everyRuleFindsTheSameSector() throws IOException {
        var edition = read(establishments(), wholeCountry()).edition();

        assertThat(rows(edition, "sector", "entity, nace, weight, is_first, is_of_employer"))
                .hasSize(6)
                .contains(MILL + " 1320 1.0 true true", PROGRAMMER + " 6210 1.0 true false");
        assertThat(rows(edition, "concordance", "older, newer, seen"))
                .containsExactlyInAnyOrder(
                        "13200 13200 1",
                        "47530 47520 2",
                        "53100 53100 1",
                        "62010 62100 1",
                        "86100 86100 1");
    }

    @Test
    void onlyLegalPersonsHaveNames() throws IOException {
        var edition = read(establishments(), wholeCountry()).edition();

        assertThat(rows(edition, "name", "entity, name"))
                .containsExactlyInAnyOrder(
                        "356000000 LA POSTE",
                        "911000008 TISSAGES \"DE LA LYS\", SAS",
                        SHOP + " AU FIL",
                        "933000002 HOPITAL");
        assertThat(edition.report().lines())
                .anyMatch(line -> line.finding() == Finding.NATURAL_PERSON && line.count() == 1);
    }

    @Test
    void withoutLegalUnitsEveryoneIsProtectedAsANaturalPerson() throws IOException {
        var edition = read(establishments(), Options.USUAL).edition();

        assertThat(units(edition, "u, is_natural, enterprise_jobs"))
                .contains(
                        // 34.5 + 1.5 + 14.5 of its establishments.
                        MILL + " true 50.5", HOSPITAL + " true 10000.0");
        assertThat(rows(edition, "name", "name")).isEmpty();
    }

    @Test
    void anEstablishmentOfAnUnknownEnterpriseIsNotCounted() throws IOException {
        var orphan = establishments().with(wrong("94400000900018", "59350", "13.20Y", "", "NN"));
        var known = wholeCountry();
        var text = Files.readString(known.legalUnits().orElseThrow());
        Files.writeString(
                known.legalUnits().orElseThrow(), text.replaceFirst("(?m)^944000009.*\n", ""));

        var edition = read(orphan, known).edition();

        assertThat(findings(edition)).contains("ORPHAN_UNIT 1");
        assertThat(units(edition, "u")).hasSize(6).doesNotContain("94400000900018");
        assertThat(units(read(orphan, Options.USUAL).edition(), "u")).contains("94400000900018");
    }

    @Test
    void aNeighbourReadsOnlyTheDepartementsThatItWants() throws IOException {
        var options = new Options(Optional.empty(), Set.of("59", "62"), Optional.empty(), false);

        var edition = read(establishments(), options).edition();

        assertThat(units(edition, "u, enterprise_jobs"))
                .hasSize(5)
                // The shop in Paris still counts for how large the enterprise is.
                .contains(MILL + " 50.5")
                .noneMatch(unit -> unit.startsWith(SHOP_IN_PARIS));
        assertThat(edition.source()).endsWith("(départements 59, 62)");
        assertThat(edition.report().rows())
                .containsEntry("StockEtablissement", 5L)
                .containsEntry("StockEtablissement.csv", 7L);
        assertThatThrownBy(() ->
                        new Options(Optional.empty(), Set.of("Nord"), Optional.empty(), false))
                .hasMessage("(Nord) is no département. Write 59, 2A or 974.");
    }

    @Test
    void csvZipAndParquetGiveTheSameTables() throws IOException {
        var csv = establishments().csv(folder.resolve("StockEtablissement.csv"));
        var zip = establishments().zip(folder.resolve("StockEtablissement.zip"));
        var parquet = folder.resolve("StockEtablissement.parquet");
        try (var duck = Duck.open(100, 1, folder.resolve("spill"))) {
            // As INSEE publishes it: days, moments and truths are no texts there.
            duck.writeParquet(
                    """
                    select * replace (
                        cast(dateCreationEtablissement as date) as dateCreationEtablissement,
                        cast(dateDernierTraitementEtablissement as timestamp)
                            as dateDernierTraitementEtablissement,
                        cast(etablissementSiege as boolean) as etablissementSiege)
                    from read_csv(%s, all_varchar = true)
                    """
                            .formatted(Duck.quote(csv)),
                    parquet);
        }
        var ofCsv = sirene.read(csv, wholeCountry(), Progress.SILENT).edition();
        var tables = new ArrayList<String>();
        for (var table : List.of("unit", "firm", "sector", "name", "concordance")) {
            tables.add(Arrays.toString(Files.readAllBytes(file(ofCsv, table))));
        }

        for (var file : List.of(zip, parquet)) {
            var edition = sirene.read(file, wholeCountry(), Progress.SILENT).edition();

            assertThat(edition.report().lines()).isEqualTo(ofCsv.report().lines());
            var same = new ArrayList<String>();
            for (var table : List.of("unit", "firm", "sector", "name", "concordance")) {
                same.add(Arrays.toString(Files.readAllBytes(file(edition, table))));
            }
            assertThat(same).isEqualTo(tables);
        }
    }

    @Test
    void beforeTheNewVersionTheOldOneHolds() throws IOException {
        var older = establishments().without("activitePrincipaleNAF25Etablissement");

        var edition = read(older, wholeCountry()).edition();

        assertThat(edition.classification()).isEqualTo("naf-2");
        assertThat(units(edition, "u, smallest")).contains(SHOP + " 4753", PROGRAMMER + " 6201");
    }

    @Test
    void whatTellsItsActivityInAnotherVersionHasNoSector() throws IOException {
        var mixed =
                establishments()
                        .with(
                                "siret", "94400000900018",
                                "statutDiffusionEtablissement", "O",
                                "codeCommuneEtablissement", "59350",
                                "etatAdministratifEtablissement", "A",
                                "activitePrincipaleEtablissement", "52.4A",
                                "nomenclatureActivitePrincipaleEtablissement", "NAF1993");

        var imported = read(mixed, Options.USUAL);

        // Of seven, one: 14 %. Only six tell the new version, so that the old one is taken.
        assertThat(imported.isPublished()).isFalse();
        assertThat(imported.edition().classification()).isEqualTo("naf-2");
        assertThat(units(imported.edition(), "u, smallest")).contains("94400000900018 null");
        assertThat(findings(imported.edition())).containsExactly("OTHER_CLASSIFICATION 1");
    }

    @Test
    void whatIsWrongIsTold() throws IOException {
        var wrong =
                establishments()
                        .with(wrong("94400000900019", "59350", "01.11Z", "2020-01-01", "NN"))
                        .with(wrong("9440000090001", "59350", "01.11Z", "2020-01-01", "NN"))
                        .with(wrong("94400000900026", "", "99.99Z", "2020-02-30", "77"))
                        .with(wrong("94400000900026", "59350", "01.11Z", "", "01"));

        var imported = read(wrong, Options.USUAL);

        assertThat(imported.isPublished()).isFalse();
        assertThat(store.current("sirene")).isEmpty();
        assertThat(findings(imported.edition()))
                .containsExactlyInAnyOrder(
                        "BAD_CHECK_DIGIT 2",
                        // The activity and the size class of the third.
                        "UNKNOWN_CODE 2",
                        "BAD_DATE 1",
                        "UNRESOLVED_PLACE 1",
                        "DUPLICATE 1");
        assertThat(units(imported.edition(), "u, area, jobs"))
                .hasSize(8)
                .contains("94400000900026 FR59350 1.5");
    }

    @Test
    void aDamagedFileLeavesWhatWasThere() throws IOException {
        read(establishments(), Options.USUAL);
        var zip = establishments().zip(folder.resolve("damaged.zip"));
        var bytes = Files.readAllBytes(zip);
        bytes[bytes.length / 3] ^= 0x55;
        Files.write(zip, bytes);
        var cut = establishments().csv(folder.resolve("cut.csv"));
        var text = Files.readString(cut);
        Files.writeString(cut, text.substring(0, text.length() - 60));
        var parquet = folder.resolve("cut.parquet");
        Files.write(parquet, Arrays.copyOf(Files.readAllBytes(file(current(), "unit")), 500));
        var another = Stocks.legalUnits().csv(folder.resolve("other.csv"));

        assertUnreadable(zip, "Fetch the zip again");
        assertUnreadable(cut, "fetch it again");
        assertUnreadable(parquet, "cut.parquet cannot be read as Parquet");
        assertUnreadable(another, "other.csv has no column siret");
        assertUnreadable(folder.resolve("none.csv"), "There is no file");
        assertThat(current().extract()).isEqualTo(20251231);
    }

    @Test
    void aParquetFileThatIsDamagedInsideIsToldToBe() throws IOException {
        var csv = establishments().csv(folder.resolve("StockEtablissement.csv"));
        var parquet = folder.resolve("StockEtablissement.parquet");
        try (var duck = Duck.open(100, 1, folder.resolve("spill"))) {
            duck.writeParquet(
                    """
                    select * replace (siret || cast(n * n as varchar) as siret)
                    from read_csv(%s, all_varchar = true), range(5000) as numbers(n)
                    """
                            .formatted(Duck.quote(csv)),
                    parquet);
        }
        var bytes = Files.readAllBytes(parquet);
        Arrays.fill(bytes, bytes.length / 4, bytes.length / 2, (byte) 0x55);
        Files.write(parquet, bytes);

        assertUnreadable(parquet, "StockEtablissement.parquet cannot be read as Parquet");
    }

    @Test
    void itCanBeCancelled() throws IOException {
        var csv = establishments().csv(folder.resolve("StockEtablissement.csv"));
        var impatient =
                new Progress() {
                    @Override
                    public void at(Step step, double share) {}

                    @Override
                    public boolean isCancelled() {
                        return true;
                    }
                };

        assertThatThrownBy(() -> sirene.read(csv, Options.USUAL, impatient))
                .isInstanceOf(CancellationException.class);
        assertThat(store.editionsOf("sirene")).isEmpty();
    }

    private void assertUnreadable(Path file, String why) {
        assertThatThrownBy(() -> sirene.read(file, Options.USUAL, Progress.SILENT))
                .isInstanceOf(UnreadableRegister.class)
                .hasMessageContaining(why);
    }

    private Edition current() {
        return store.current("sirene").orElseThrow();
    }

    private static List<String> findings(Edition edition) {
        return edition.report().lines().stream().map(SireneTest::finding).toList();
    }

    private static String finding(ImportReport.Line line) {
        return line.finding() + " " + line.count();
    }

    private Imported read(Stocks establishments, Options options) throws IOException {
        return sirene.read(
                establishments.csv(folder.resolve("StockEtablissement.csv")),
                options,
                Progress.SILENT);
    }

    private Options wholeCountry() throws IOException {
        return new Options(
                Optional.of(legalUnits().csv(folder.resolve("StockUniteLegale.csv"))),
                Set.of(),
                Optional.empty(),
                false);
    }

    private List<String> units(Edition edition, String columns) {
        return rows(edition, "unit", columns);
    }

    private List<String> rows(Edition edition, String table, String columns) {
        int count = columns.split(",").length;
        try (var duck = Duck.open(100, 1, folder.resolve("spill"))) {
            return duck.list(
                    "select %s from read_parquet(%s)"
                            .formatted(columns, Duck.quote(file(edition, table))),
                    row -> {
                        var values = new ArrayList<String>();
                        for (int i = 1; i <= count; i++) {
                            values.add(String.valueOf(row.getObject(i)));
                        }
                        return String.join(" ", values);
                    });
        }
    }

    private Path file(Edition edition, String table) {
        return store.folder(edition).resolve(table + ".parquet");
    }

    private static String[] wrong(
            String siret, String commune, String ape, String day, String size) {
        return new String[] {
            "siret", siret,
            "statutDiffusionEtablissement", "O",
            "dateCreationEtablissement", day,
            "trancheEffectifsEtablissement", size,
            "codeCommuneEtablissement", commune,
            "etatAdministratifEtablissement", "A",
            "activitePrincipaleNAF25Etablissement", ape
        };
    }

    private static Stocks establishments() {
        return Stocks.establishments()
                .with(
                        "siret", POST_OFFICE,
                        "statutDiffusionEtablissement", "O",
                        "dateCreationEtablissement", "1991-01-01",
                        "trancheEffectifsEtablissement", "00",
                        "etablissementSiege", "false",
                        "codePostalEtablissement", "59000",
                        "codeCommuneEtablissement", "59350",
                        "etatAdministratifEtablissement", "A",
                        "activitePrincipaleEtablissement", "53.10Z",
                        "nomenclatureActivitePrincipaleEtablissement", "NAFRev2",
                        "caractereEmployeurEtablissement", "N",
                        "activitePrincipaleNAF25Etablissement", "53.10Y")
                .with(
                        "siret", MILL,
                        "statutDiffusionEtablissement", "O",
                        "dateCreationEtablissement", "1988-04-01",
                        "trancheEffectifsEtablissement", "12",
                        "anneeEffectifsEtablissement", "2023",
                        "dateDernierTraitementEtablissement", "2025-12-31T08:15:01.000",
                        "etablissementSiege", "true",
                        "codePostalEtablissement", "59200",
                        "codeCommuneEtablissement", "59599",
                        "etatAdministratifEtablissement", "A",
                        "activitePrincipaleEtablissement", "13.20Z",
                        "nomenclatureActivitePrincipaleEtablissement", "NAFRev2",
                        "caractereEmployeurEtablissement", "O",
                        "activitePrincipaleNAF25Etablissement", "13.20Y")
                .with(
                        "siret", SHOP,
                        "statutDiffusionEtablissement", "O",
                        "dateCreationEtablissement", "2019-09-01",
                        "trancheEffectifsEtablissement", "01",
                        "etablissementSiege", "false",
                        "codePostalEtablissement", "59000",
                        "codeCommuneEtablissement", "59350",
                        "etatAdministratifEtablissement", "A",
                        "enseigne1Etablissement", "AU FIL",
                        "activitePrincipaleEtablissement", "47.53Z",
                        "nomenclatureActivitePrincipaleEtablissement", "NAFRev2",
                        "activitePrincipaleNAF25Etablissement", "47.52H")
                .with(
                        "siret", SHOP_IN_PARIS,
                        "statutDiffusionEtablissement", "O",
                        "dateCreationEtablissement", "2021-03-01",
                        "trancheEffectifsEtablissement", "11",
                        "etablissementSiege", "false",
                        "codePostalEtablissement", "75002",
                        "codeCommuneEtablissement", "75102",
                        "etatAdministratifEtablissement", "A",
                        "activitePrincipaleEtablissement", "47.53Z",
                        "nomenclatureActivitePrincipaleEtablissement", "NAFRev2",
                        "activitePrincipaleNAF25Etablissement", "47.52H")
                .with(
                        "siret", PROGRAMMER,
                        "statutDiffusionEtablissement", "P",
                        "dateCreationEtablissement", "2022-01-01",
                        "trancheEffectifsEtablissement", "NN",
                        "etablissementSiege", "true",
                        "numeroVoieEtablissement", "[ND]",
                        "libelleVoieEtablissement", "[ND]",
                        "codePostalEtablissement", "[ND]",
                        "codeCommuneEtablissement", "59512",
                        "etatAdministratifEtablissement", "A",
                        "enseigne1Etablissement", "[ND]",
                        "denominationUsuelleEtablissement", "[ND]",
                        "activitePrincipaleEtablissement", "62.01Z",
                        "nomenclatureActivitePrincipaleEtablissement", "NAFRev2",
                        "activitePrincipaleNAF25Etablissement", "62.10Y")
                .with(
                        "siret", HOSPITAL,
                        "statutDiffusionEtablissement", "O",
                        "dateCreationEtablissement", "1983-01-01",
                        "trancheEffectifsEtablissement", "53",
                        "etablissementSiege", "true",
                        "codePostalEtablissement", "59037",
                        "codeCommuneEtablissement", "59350",
                        "etatAdministratifEtablissement", "A",
                        "activitePrincipaleEtablissement", "86.10Z",
                        "nomenclatureActivitePrincipaleEtablissement", "NAFRev2",
                        "caractereEmployeurEtablissement", "O",
                        "activitePrincipaleNAF25Etablissement", "86.10Y")
                .with(
                        "siret", "93300000200024",
                        "statutDiffusionEtablissement", "O",
                        "etablissementSiege", "false",
                        "codeCommuneEtablissement", "59350",
                        "etatAdministratifEtablissement", "F",
                        "activitePrincipaleEtablissement", "86.10Z");
    }

    private static Stocks legalUnits() {
        return Stocks.legalUnits()
                .with(
                        "siren", "356000000",
                        "statutDiffusionUniteLegale", "O",
                        "trancheEffectifsUniteLegale", "00",
                        "etatAdministratifUniteLegale", "A",
                        "denominationUniteLegale", "LA POSTE",
                        "categorieJuridiqueUniteLegale", "5510",
                        "activitePrincipaleUniteLegale", "53.10Z",
                        "nomenclatureActivitePrincipaleUniteLegale", "NAFRev2",
                        "activitePrincipaleNAF25UniteLegale", "53.10Y")
                .with(
                        "siren", "911000008",
                        "statutDiffusionUniteLegale", "O",
                        "dateCreationUniteLegale", "1988-04-01",
                        "trancheEffectifsUniteLegale", "21",
                        "etatAdministratifUniteLegale", "A",
                        "denominationUniteLegale", "TISSAGES \"DE LA LYS\", SAS",
                        "categorieJuridiqueUniteLegale", "5710",
                        "activitePrincipaleUniteLegale", "13.20Z",
                        "nomenclatureActivitePrincipaleUniteLegale", "NAFRev2",
                        "activitePrincipaleNAF25UniteLegale", "13.20Y")
                .with(
                        "siren", "922000005",
                        "statutDiffusionUniteLegale", "P",
                        "trancheEffectifsUniteLegale", "NN",
                        "prenom1UniteLegale", "[ND]",
                        "nomUniteLegale", "[ND]",
                        "etatAdministratifUniteLegale", "A",
                        "denominationUniteLegale", "[ND]",
                        "categorieJuridiqueUniteLegale", "1000",
                        "activitePrincipaleUniteLegale", "62.01Z",
                        "nomenclatureActivitePrincipaleUniteLegale", "NAFRev2",
                        "activitePrincipaleNAF25UniteLegale", "62.10Y")
                .with(
                        "siren", "933000002",
                        "statutDiffusionUniteLegale", "O",
                        "trancheEffectifsUniteLegale", "53",
                        "etatAdministratifUniteLegale", "A",
                        "denominationUniteLegale", "HOPITAL",
                        "categorieJuridiqueUniteLegale", "7364",
                        "activitePrincipaleUniteLegale", "86.10Z",
                        "nomenclatureActivitePrincipaleUniteLegale", "NAFRev2",
                        "activitePrincipaleNAF25UniteLegale", "86.10Y")
                .with(
                        "siren", "944000009",
                        "statutDiffusionUniteLegale", "O",
                        "etatAdministratifUniteLegale", "A",
                        "categorieJuridiqueUniteLegale", "5710");
    }
}
