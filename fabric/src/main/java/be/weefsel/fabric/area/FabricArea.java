package be.weefsel.fabric.area;

import java.time.LocalDate;
import java.util.Optional;

/// An area in which units are counted.
///
/// @param key the NIS code of a Belgian area, `FR` and the code of a French one, or the key of a
///   part of an area set
/// @param level `municipality`, `arrondissement`, `province`, `region`, `country`, or the key of
///   the set to which it belongs
/// @param validTo the last day; empty as long as it exists
public record FabricArea(
        String key,
        String level,
        String nameNl,
        String nameFr,
        String nameEn,
        LocalDate validFrom,
        Optional<LocalDate> validTo) {
    /// @param language nl, fr or en
    public String name(String language) {
        return switch (language) {
            case "nl" -> nameNl;
            case "fr" -> nameFr;
            default -> nameEn;
        };
    }
}
