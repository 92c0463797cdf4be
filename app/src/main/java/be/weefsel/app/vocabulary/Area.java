package be.weefsel.app.vocabulary;

import be.weefsel.app.platform.text.TranslatedText;
import java.util.Optional;

/// A piece of the map as it was in some time. After a merger the old areas end and a new one
/// begins: nothing is renamed in the past.
///
/// @param code official code, such as the NIS code of a Belgian municipality. The same code may
///   have been used twice, but never for two areas at the same time
/// @param parent code of the area in which it lies
/// @param successor code of the area into which it went
public record Area(
        String code,
        AreaLevel level,
        Optional<String> parent,
        TranslatedText name,
        Validity validity,
        Optional<String> successor,
        Place centre) {}
