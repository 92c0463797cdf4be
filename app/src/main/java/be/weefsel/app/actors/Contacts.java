package be.weefsel.app.actors;

import be.weefsel.app.actors.store.ContactStore;
import be.weefsel.app.platform.audit.Audit;
import be.weefsel.app.platform.mail.Letters;
import be.weefsel.app.platform.people.Reader;
import be.weefsel.app.platform.people.Role;
import be.weefsel.app.platform.text.Reason;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Whom to call where. Only for facilitators; others get an empty list. The audit log says that a
/// contact came or went, not who it is.
@Component
public class Contacts {
    private final ContactStore store;
    private final Letters letters;
    private final Audit audit;

    Contacts(ContactStore store, Letters letters, Audit audit) {
        this.store = store;
        this.letters = letters;
        this.audit = audit;
    }

    public static boolean mayRead(Reader reader) {
        return reader.is(Role.FACILITATOR);
    }

    public List<ContactPerson> contactsOf(String organisation, Reader reader) {
        return mayRead(reader) ? store.contactsOf(organisation) : List.of();
    }

    /// All reasons why a contact cannot be written like this; empty when it can.
    public List<Reason> objectionsTo(ContactPerson contact, LocalDate today) {
        return Stream.of(cannotBeReached(contact), consentIsYetToCome(contact, today))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<Reason> cannotBeReached(ContactPerson contact) {
        return contact.email().isEmpty() && contact.phone().isEmpty()
                ? Optional.of(Reason.of("actors.contact.cannot-be-reached"))
                : Optional.empty();
    }

    private static Optional<Reason> consentIsYetToCome(ContactPerson contact, LocalDate today) {
        return contact.consentOn().isAfter(today)
                ? Optional.of(Reason.of("actors.contact.consent-yet-to-come"))
                : Optional.empty();
    }

    @Transactional
    public void add(Reader by, ContactPerson contact) {
        store.insert(contact);
        audit.record(by, "contact.added", "organisation", contact.organisation(), null, null);
    }

    /// Withdrawn consent, or somebody who left: the row goes, nothing of it stays, letters neither.
    @Transactional
    public void remove(Reader by, ContactPerson contact) {
        letters.forget(contact.email());
        store.delete(contact.number());
        audit.record(by, "contact.removed", "organisation", contact.organisation(), null, null);
    }

    /// Who has a link about this contact says that she wants no letters any more.
    ///
    /// @param number of the contact person; empty for somebody with an account, who chooses her
    ///   letters there
    @Transactional
    public void withdraw(String organisation, Optional<Long> number) {
        store.contactsOf(organisation).stream()
                .filter(contact -> number.filter(n -> n == contact.number()).isPresent())
                .forEach(contact -> remove(Reader.VISITOR, contact));
    }
}
