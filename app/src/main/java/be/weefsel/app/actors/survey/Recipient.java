package be.weefsel.app.actors.survey;

import be.weefsel.app.platform.text.Language;
import java.util.Optional;

/// Who gets the letters of a survey for an organisation: a contact person, or someone with an
/// account who acts for it.
///
/// @param contact number of the contact person
/// @param person number of the person with an account; one of the two is there
public record Recipient(
        Optional<Long> contact,
        Optional<Long> person,
        String name,
        String email,
        Language language) {}
