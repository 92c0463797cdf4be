package be.weefsel.app.actors.web;

import be.weefsel.app.actors.ContactPerson;
import be.weefsel.app.platform.text.Language;
import be.weefsel.app.platform.text.Reason;
import be.weefsel.app.platform.text.Texts;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// Between the form of a contact person and the contact person.
final class ContactForm {
    static final String NAME = "name";
    static final String EMAIL = "email";
    static final String PHONE = "phone";
    static final String TASK = "task";
    static final String LANGUAGE = "language";
    static final String CONSENT_ON = "consentOn";

    private static final Pattern EMAIL_ADDRESS = Pattern.compile("[^\\s@]+@[^\\s@]+\\.[^\\s@]+");

    private ContactForm() {}

    static FieldChoices choices(Texts texts) {
        return new FieldChoices(texts).addLanguages(LANGUAGE);
    }

    /// The contact person that was typed.
    ///
    /// @return empty when something is wrong, which is then told in the fields
    static Optional<ContactPerson> read(FormFields fields, String organisation, Language reader) {
        if (fields.find(NAME).isEmpty()) {
            fields.wrong(NAME, Reason.of("actors.contact.name-missing"));
        }
        if (fields.find(EMAIL).filter(a -> !EMAIL_ADDRESS.matcher(a).matches()).isPresent()) {
            fields.wrong(EMAIL, Reason.of("actors.contact.email-wrong"));
        }
        var consentOn = fields.date(CONSENT_ON);
        if (consentOn.isEmpty()) {
            fields.wrong(CONSENT_ON, Reason.of("actors.contact.consent-missing"));
        }
        var language =
                fields.choice(LANGUAGE, List.of(Language.values()), Language::code).orElse(reader);
        return fields.isWrong()
                ? Optional.empty()
                : consentOn.map(day ->
                        new ContactPerson(
                                0,
                                organisation,
                                fields.text(NAME),
                                fields.text(EMAIL),
                                fields.text(PHONE),
                                fields.text(TASK),
                                language,
                                day));
    }

    /// Which field a reason of the domain is about.
    static String fieldOf(String reason) {
        return reason.equals("actors.contact.consent-yet-to-come") ? CONSENT_ON : EMAIL;
    }
}
