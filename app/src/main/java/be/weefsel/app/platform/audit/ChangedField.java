package be.weefsel.app.platform.audit;

import be.weefsel.app.platform.text.Language;
import java.util.Optional;

/// A field of a record, as people read what was changed of it.
///
/// @param label what its form calls it
/// @param before empty when there was nothing
/// @param after empty when there was nothing left
/// @param language in which both are written, for a text that has one field for each language
public record ChangedField(
        String label, String before, String after, Optional<Language> language) {}
