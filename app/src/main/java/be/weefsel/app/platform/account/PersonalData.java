package be.weefsel.app.platform.account;

import be.weefsel.app.platform.audit.Audit;
import be.weefsel.app.platform.people.Account;
import be.weefsel.app.platform.people.Participation;
import be.weefsel.app.platform.people.People;
import be.weefsel.app.platform.people.Person;
import be.weefsel.app.platform.people.Reader;
import be.weefsel.app.platform.text.Reason;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.ObjectMapper;

/// What the network keeps about a person: she takes it along, and she is forgotten when she asks
/// (General Data Protection Regulation, articles 15, 17 and 20).
@Component
public class PersonalData {
    private final PersonalStore store;
    private final People people;
    private final Audit audit;
    private final ObjectMapper json;

    PersonalData(PersonalStore store, People people, Audit audit, ObjectMapper json) {
        this.store = store;
        this.people = people;
        this.audit = audit;
        this.json = json;
    }

    /// All of it as JSON, by the table and the column in which it stands.
    public String about(Person person) {
        return json.writerWithDefaultPrettyPrinter().writeValueAsString(store.about(person));
    }

    /// Why somebody cannot be erased; empty when she can. A network needs somebody who keeps it.
    public Optional<Reason> objectionToErasing(Person person) {
        if (!keepsNetwork(person)) {
            return Optional.empty();
        }
        var another =
                people.listAccounts().stream()
                        .filter(account -> !account.isBlocked() && account.hasPassword())
                        .map(Account::person)
                        .filter(other -> other.id() != person.id())
                        .anyMatch(PersonalData::keepsNetwork);
        return another
                ? Optional.empty()
                : Optional.of(Reason.of("platform.erasure.nobody-else-keeps-the-network"));
    }

    private static boolean keepsNetwork(Person person) {
        return Participation.keepsNetwork(new Reader(Optional.of(person)));
    }

    /// Forgets a person. The audit log keeps what was done, not by whom.
    ///
    /// @throws IllegalStateException when something stands in the way
    @Transactional
    public void erase(Person person) {
        objectionToErasing(person)
                .ifPresent(reason -> {
                    throw new IllegalStateException(reason.key());
                });
        people.endSessions(person.id());
        store.erase(person);
        audit.record(
                Reader.VISITOR, "person.erased", "person", Long.toString(person.id()), null, null);
    }
}
