package be.weefsel.app.vocabulary;

import be.weefsel.app.platform.text.TranslatedText;
import java.util.Optional;

/// A branch of economic activity in one edition of the classification.
///
/// @param code without points: `C`, `13`, `13100`
/// @param level 1 for a section (a letter) to 5 for the finest
/// @param parent code of the wider sector; empty for a section
public record Sector(
        SectorClassification classification,
        String code,
        int level,
        Optional<String> parent,
        TranslatedText label) {}
