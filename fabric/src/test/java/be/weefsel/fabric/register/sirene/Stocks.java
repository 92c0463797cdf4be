package be.weefsel.fabric.register.sirene;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// Stock files as INSEE publishes them, with made-up rows: all columns, in their order.
final class Stocks {
    private static final List<String> ESTABLISHMENT =
            """
            siren
            nic
            siret
            statutDiffusionEtablissement
            dateCreationEtablissement
            trancheEffectifsEtablissement
            anneeEffectifsEtablissement
            activitePrincipaleRegistreMetiersEtablissement
            dateDernierTraitementEtablissement
            etablissementSiege
            nombrePeriodesEtablissement
            complementAdresseEtablissement
            numeroVoieEtablissement
            indiceRepetitionEtablissement
            dernierNumeroVoieEtablissement
            indiceRepetitionDernierNumeroVoieEtablissement
            typeVoieEtablissement
            libelleVoieEtablissement
            codePostalEtablissement
            libelleCommuneEtablissement
            libelleCommuneEtrangerEtablissement
            distributionSpecialeEtablissement
            codeCommuneEtablissement
            codeCedexEtablissement
            libelleCedexEtablissement
            codePaysEtrangerEtablissement
            libellePaysEtrangerEtablissement
            identifiantAdresseEtablissement
            coordonneeLambertAbscisseEtablissement
            coordonneeLambertOrdonneeEtablissement
            complementAdresse2Etablissement
            numeroVoie2Etablissement
            indiceRepetition2Etablissement
            typeVoie2Etablissement
            libelleVoie2Etablissement
            codePostal2Etablissement
            libelleCommune2Etablissement
            libelleCommuneEtranger2Etablissement
            distributionSpeciale2Etablissement
            codeCommune2Etablissement
            codeCedex2Etablissement
            libelleCedex2Etablissement
            codePaysEtranger2Etablissement
            libellePaysEtranger2Etablissement
            dateDebut
            etatAdministratifEtablissement
            enseigne1Etablissement
            enseigne2Etablissement
            enseigne3Etablissement
            denominationUsuelleEtablissement
            activitePrincipaleEtablissement
            nomenclatureActivitePrincipaleEtablissement
            caractereEmployeurEtablissement
            activitePrincipaleNAF25Etablissement
            """
                    .lines()
                    .map(String::strip)
                    .toList();

    private static final List<String> LEGAL_UNIT =
            """
            siren
            statutDiffusionUniteLegale
            unitePurgeeUniteLegale
            dateCreationUniteLegale
            sigleUniteLegale
            sexeUniteLegale
            prenom1UniteLegale
            prenom2UniteLegale
            prenom3UniteLegale
            prenom4UniteLegale
            prenomUsuelUniteLegale
            pseudonymeUniteLegale
            identifiantAssociationUniteLegale
            trancheEffectifsUniteLegale
            anneeEffectifsUniteLegale
            dateDernierTraitementUniteLegale
            nombrePeriodesUniteLegale
            categorieEntreprise
            anneeCategorieEntreprise
            dateDebut
            etatAdministratifUniteLegale
            nomUniteLegale
            nomUsageUniteLegale
            denominationUniteLegale
            denominationUsuelle1UniteLegale
            denominationUsuelle2UniteLegale
            denominationUsuelle3UniteLegale
            categorieJuridiqueUniteLegale
            activitePrincipaleUniteLegale
            nomenclatureActivitePrincipaleUniteLegale
            nicSiegeUniteLegale
            economieSocialeSolidaireUniteLegale
            societeMissionUniteLegale
            caractereEmployeurUniteLegale
            activitePrincipaleNAF25UniteLegale
            """
                    .lines()
                    .map(String::strip)
                    .toList();

    private final List<String> columns;
    private final List<Map<String, String>> rows = new ArrayList<>();

    private Stocks(List<String> columns) {
        this.columns = new ArrayList<>(columns);
    }

    static Stocks establishments() {
        return new Stocks(ESTABLISHMENT);
    }

    static Stocks legalUnits() {
        return new Stocks(LEGAL_UNIT);
    }

    /// @param values name and value, in turns
    Stocks with(String... values) {
        var row = new LinkedHashMap<String, String>();
        for (int i = 0; i < values.length; i += 2) {
            if (!columns.contains(values[i])) {
                throw new IllegalArgumentException("There is no column (%s).".formatted(values[i]));
            }
            row.put(values[i], values[i + 1]);
        }
        rows.add(row);
        return this;
    }

    /// As before INSEE added it.
    Stocks without(String column) {
        columns.remove(column);
        return this;
    }

    String text() {
        var text = new StringBuilder(String.join(",", columns)).append('\n');
        for (var row : rows) {
            text.append(
                            String.join(
                                    ",",
                                    columns.stream()
                                            .map(column -> quoted(row.getOrDefault(column, "")))
                                            .toList()))
                    .append('\n');
        }
        return text.toString();
    }

    Path csv(Path file) throws IOException {
        return Files.writeString(file, text());
    }

    Path zip(Path file) throws IOException {
        var name = file.getFileName().toString().replace(".zip", ".csv");
        try (OutputStream out = Files.newOutputStream(file);
                var zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(text().getBytes(StandardCharsets.UTF_8));
            zip.closeEntry();
        }
        return file;
    }

    private static String quoted(String value) {
        return value.contains(",") || value.contains("\"")
                ? "\"" + value.replace("\"", "\"\"") + "\""
                : value;
    }
}
