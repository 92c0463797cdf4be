package be.weefsel.fabric.register.own;

import be.weefsel.fabric.register.Classification;
import be.weefsel.fabric.register.UnreadableRegister;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// What a table does not say of itself.
///
/// @param name key of the register: small letters, digits and hyphens
/// @param country ISO 3166 code of where the units are: BE, FR, NL
/// @param classification of the sectors
/// @param source how it is cited, with its licence
/// @param snapshot the day of which it shows the region; empty for today
/// @param purposeOfPersonalData for what names of natural persons are needed; empty when they are
///   not, and then they are not loaded
/// @param isSynthetic it is made up
public record Options(
        String name,
        String country,
        Classification classification,
        String source,
        Optional<LocalDate> snapshot,
        Optional<String> purposeOfPersonalData,
        boolean isSynthetic) {
    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9-]{0,39}");
    private static final Pattern COUNTRY = Pattern.compile("[A-Z]{2}");
    private static final List<String> OFFICIAL = List.of("kbo", "sirene");

    public Options {
        if (!NAME.matcher(name).matches()) {
            throw new UnreadableRegister(
                    ("(%s) is no name for a register. Take small letters, digits and hyphens, such"
                                    + " as zeeland-2025.")
                            .formatted(name));
        }
        if (OFFICIAL.contains(name)) {
            throw new UnreadableRegister(
                    "The name (%s) is that of an official register. Take another.".formatted(name));
        }
        if (!COUNTRY.matcher(country).matches()) {
            throw new UnreadableRegister(
                    "(%s) is no country. Give two capitals, such as BE, FR or NL."
                            .formatted(country));
        }
        if (source.isBlank()) {
            throw new UnreadableRegister(
                    "Say where the table comes from, such as: Province of Zeeland, CC BY 4.0.");
        }
    }
}
