package be.weefsel.app.matching;

import be.weefsel.app.platform.text.Language;
import java.time.LocalDate;
import java.util.Optional;

/// What everyone may know of a question that was asked. The company, and all that only some may
/// read, has no place in it.
///
/// @param key of the question
/// @param language in which it was written
/// @param cluster key of the collective factory it belongs to
/// @param answeredOn only for a question that has its answer
public record Teaser(
        String key,
        Language language,
        String text,
        Optional<String> cluster,
        Stage stage,
        LocalDate askedOn,
        Optional<LocalDate> answeredOn) {}
