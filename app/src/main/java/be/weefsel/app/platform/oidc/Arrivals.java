package be.weefsel.app.platform.oidc;

import be.weefsel.app.platform.account.Claims;
import be.weefsel.app.platform.audit.Audit;
import be.weefsel.app.platform.people.Account;
import be.weefsel.app.platform.people.EmailAddress;
import be.weefsel.app.platform.people.People;
import be.weefsel.app.platform.people.Person;
import be.weefsel.app.platform.people.Reader;
import be.weefsel.app.platform.people.Role;
import be.weefsel.app.platform.text.Language;
import be.weefsel.app.platform.text.Reason;
import java.time.Clock;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Finds who somebody is here that signed in elsewhere. A person is linked once: by an address that
/// the provider checked, or because she asked for it on her account page.
@Component
class Arrivals {
    private final IdentityStore identities;
    private final People people;
    private final Claims claims;
    private final Audit audit;
    private final Clock clock;

    Arrivals(IdentityStore identities, People people, Claims claims, Audit audit, Clock clock) {
        this.identities = identities;
        this.people = people;
        this.claims = claims;
        this.audit = audit;
        this.clock = clock;
    }

    /// @param asks who asked on her account page to be linked
    /// @param language in which somebody new reads
    @Transactional
    Arrival arrive(Attested attested, Optional<Person> asks, Language language) {
        var known = identities.findPerson(attested.issuer(), attested.subject());
        if (asks.isPresent()) {
            return link(attested, asks.get(), known);
        }
        if (known.isPresent()) {
            return known(attested, known.get());
        }
        if (attested.verifiedEmail().isEmpty()) {
            return new Arrival.AddressNeeded();
        }
        if (!people.isKnown(attested.verifiedEmail())) {
            return new Arrival.Known(comeIn(attested, attested.verifiedEmail(), language));
        }
        return people.findByEmail(attested.verifiedEmail())
                .map(person -> link(attested, person, known))
                .orElseGet(() -> new Arrival.Refused(Arrival.Why.BLOCKED));
    }

    private Arrival link(Attested attested, Person person, Optional<Long> known) {
        var isSame = known.filter(id -> id == person.id()).isPresent();
        if (!isSame && (known.isPresent() || identities.isLinked(person.id(), attested.issuer()))) {
            return new Arrival.Refused(Arrival.Why.LINKED_OTHERWISE);
        }
        if (!isSame) {
            link(attested, person);
        }
        return known(attested, person.id());
    }

    private Arrival known(Attested attested, long id) {
        var account = people.findAccount(id).orElseThrow();
        if (account.isBlocked()) {
            return new Arrival.Refused(Arrival.Why.BLOCKED);
        }
        return new Arrival.Known(withOrganisation(attested, account));
    }

    private Person withOrganisation(Attested attested, Account account) {
        claims.prove(account.person(), attested.organisationNumber(), attested.organisationName());
        return people.findPerson(account.person().id()).orElseThrow();
    }

    /// Somebody new, with the address that she gives.
    ///
    /// @return why not, if there is a reason
    @Transactional
    Optional<Reason> comeInWith(Attested attested, String email, Language language) {
        if (!EmailAddress.canBe(email)) {
            return Optional.of(Reason.of("platform.people.email-wrong"));
        }
        if (people.isKnown(email)) {
            return Optional.of(Reason.of("platform.elsewhere.address-known"));
        }
        comeIn(attested, email, language);
        return Optional.empty();
    }

    /// A company account without any right, until an organisation is proven or a claim approved.
    private Person comeIn(Attested attested, String email, Language language) {
        var person =
                people.invite(
                        email, attested.nameOr(email), language, Role.COMPANY, Optional.empty());
        link(attested, person);
        return withOrganisation(attested, people.findAccount(person.id()).orElseThrow());
    }

    private void link(Attested attested, Person person) {
        identities.link(person.id(), attested, clock.instant());
        audit.record(
                new Reader(Optional.of(person)),
                "person.linked-elsewhere",
                "person",
                Long.toString(person.id()),
                null,
                attested.issuer());
    }
}
