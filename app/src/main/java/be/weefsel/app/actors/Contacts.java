package be.weefsel.app.actors;

import be.weefsel.app.actors.store.ContactStore;
import be.weefsel.app.platform.audit.Audit;
import be.weefsel.app.platform.people.Reader;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Whom to call where. Only for those who may change the directory; others get an empty list. The
/// audit log says that a contact came or went, not who it is.
@Component
public class Contacts {
    private final ContactStore store;
    private final Audit audit;

    Contacts(ContactStore store, Audit audit) {
        this.store = store;
        this.audit = audit;
    }

    public List<ContactPerson> contactsOf(String organisation, Reader reader) {
        return Actors.mayChange(reader) ? store.contactsOf(organisation) : List.of();
    }

    @Transactional
    public void add(Reader by, ContactPerson contact) {
        store.insert(contact);
        audit.record(by, "contact.added", "organisation", contact.organisation(), null, null);
    }

    /// Withdrawn consent, or somebody who left: the row goes, nothing of it stays.
    @Transactional
    public void remove(Reader by, ContactPerson contact) {
        store.delete(contact.number());
        audit.record(by, "contact.removed", "organisation", contact.organisation(), null, null);
    }
}
