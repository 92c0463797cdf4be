package be.weefsel.fabric.store;

import be.weefsel.fabric.register.ImportReport;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/// A state of a register, as it was read: what stands in `manifest.json` of its folder.
///
/// @param register such as `kbo`
/// @param name of its folder; sorts by extract
/// @param source how it is cited: "KBO Open Data, FPS Economy"
/// @param country ISO 3166 code of where its units are
/// @param extract number that the register gave it, or that follows from the day
/// @param snapshot the day of which it shows the register
/// @param classification of its sectors: `nace-bel-2025`
/// @param base the edition whose files hold but for what this one changes; empty when it is whole
/// @param isSynthetic made up, for trying; told wherever its figures are shown
/// @param purposeOfPersonalData why names of natural persons were loaded, when they were
/// @param sources of the files it was read from, with SHA-256 of each
/// @param rules edition of the rules by which units got their sectors
public record Edition(
        String register,
        String name,
        String source,
        String country,
        int extract,
        LocalDate snapshot,
        String classification,
        Optional<String> base,
        boolean isSynthetic,
        Optional<String> purposeOfPersonalData,
        Map<String, String> sources,
        int rules,
        Instant imported,
        ImportReport report) {}
