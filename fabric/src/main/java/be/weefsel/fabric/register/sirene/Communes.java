package be.weefsel.fabric.register.sirene;

import java.util.Set;
import java.util.regex.Pattern;

/// Codes of communes, as INSEE gives them: five characters, of which the first two or three are the
/// département. With `FR` before them they are keys of areas, which no other country has.
public final class Communes {
    private static final Pattern COMMUNE = Pattern.compile("(\\d\\d|2[AB])\\d{3}");
    private static final Pattern DEPARTEMENT = Pattern.compile("\\d\\d|2[AB]|9[78]\\d");

    private Communes() {}

    public static boolean isCommune(String code) {
        return COMMUNE.matcher(code).matches();
    }

    static boolean isDepartement(String code) {
        return DEPARTEMENT.matcher(code).matches();
    }

    /// @param departements empty for all of them
    static boolean isIn(String commune, Set<String> departements) {
        return departements.isEmpty()
                || (commune.length() == 5
                        && (departements.contains(commune.substring(0, 2))
                                || departements.contains(commune.substring(0, 3))));
    }

    /// The key of the area. The register writes the arrondissements of Paris, Lyon and Marseille:
    /// the commune is the city.
    public static String area(String commune) {
        return "FR" + commune(commune);
    }

    private static String commune(String code) {
        return switch (code.substring(0, 3)) {
            case "751" -> "75056";
            case "132" -> "13055";
            case "693" -> "69123";
            default -> code;
        };
    }
}
