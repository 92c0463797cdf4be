package be.weefsel.app.actors;

import be.weefsel.app.platform.text.Language;
import java.time.LocalDate;

/// Whom to call at an organisation. Personal data, kept apart: only for facilitators, never public,
/// never exported, and only with the person's consent.
///
/// @param number given by the database
/// @param consentOn day on which this person agreed to be in the list
public record ContactPerson(
        long number,
        String organisation,
        String name,
        String email,
        String phone,
        String task,
        Language language,
        LocalDate consentOn) {}
