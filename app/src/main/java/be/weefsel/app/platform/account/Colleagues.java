package be.weefsel.app.platform.account;

import be.weefsel.app.platform.audit.Audit;
import be.weefsel.app.platform.mail.Letters;
import be.weefsel.app.platform.people.Affiliation;
import be.weefsel.app.platform.people.Affiliations;
import be.weefsel.app.platform.people.KnownOrganisations.KnownOrganisation;
import be.weefsel.app.platform.people.NotAllowed;
import be.weefsel.app.platform.people.Participation;
import be.weefsel.app.platform.people.People;
import be.weefsel.app.platform.people.Person;
import be.weefsel.app.platform.people.Reader;
import be.weefsel.app.platform.people.Standing;
import be.weefsel.app.platform.text.Language;
import be.weefsel.app.platform.text.Reason;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Who acts for one organisation, kept by its managers.
@Component
public class Colleagues {
    private final Accounts accounts;
    private final People people;
    private final Affiliations affiliations;
    private final Letters letters;
    private final AccountLetters words;
    private final Audit audit;

    Colleagues(
            Accounts accounts,
            People people,
            Affiliations affiliations,
            Letters letters,
            AccountLetters words,
            Audit audit) {
        this.accounts = accounts;
        this.people = people;
        this.affiliations = affiliations;
        this.letters = letters;
        this.words = words;
        this.audit = audit;
    }

    /// Its managers, and those who keep the network.
    public static boolean mayKeep(Reader reader, String organisation) {
        return reader.manages(organisation) || Participation.keepsNetwork(reader);
    }

    public Optional<KnownOrganisation> findOrganisation(String key, Language language) {
        return accounts.listOrganisations(language).stream()
                .filter(known -> known.key().equals(key))
                .findFirst();
    }

    public List<Person> listPeopleOf(String organisation) {
        return people.listPeopleOf(organisation);
    }

    /// Lets somebody act for the organisation: who has an account already from now on, others once
    /// they chose a password.
    ///
    /// @param plan without role and organisation
    /// @return objections by field; empty when it is done
    @Transactional
    public Map<String, Reason> invite(Reader by, String key, Invitation plan) {
        var organisation = getKept(by, key, plan.language());
        var known = people.findByEmail(plan.email());
        if (known.isPresent()) {
            return join(by, known.get(), organisation);
        }
        var full =
                new Invitation(
                        plan.name(),
                        plan.email(),
                        plan.language(),
                        Optional.of(organisation.role()),
                        Optional.of(key),
                        Set.of());
        var objections =
                RulesForAccounts.objections(
                        full,
                        new RulesForAccounts.Known(
                                Set.of(organisation.role()),
                                people.isKnown(plan.email()),
                                List.of(organisation)));
        if (objections.isEmpty()) {
            var person =
                    people.invite(
                            full.email(),
                            full.name(),
                            full.language(),
                            organisation.role(),
                            full.organisation());
            letters.post(person, words.invitation(person, by.signedIn()));
            record(by, "colleague.invited", person.id(), key);
        }
        return objections;
    }

    private Map<String, Reason> join(Reader by, Person person, KnownOrganisation organisation) {
        if (RulesForAccounts.objectionToOrganisations(
                        person.role(), Set.of(organisation.key()), List.of(organisation))
                .isPresent()) {
            return Map.of("email", Reason.of("platform.colleague.misfit"));
        }
        if (!person.actsFor(organisation.key())) {
            affiliations.add(person.id(), organisation.key());
            letters.post(person, words.colleague(person, organisation.name(), by.signedIn()));
            record(by, "colleague.joined", person.id(), organisation.key());
        }
        return Map.of();
    }

    /// Nobody changes herself: so somebody is always left who manages.
    @Transactional
    public void change(Reader by, String key, long person, Standing standing) {
        requireColleague(by, key, person);
        affiliations.change(person, new Affiliation(key, standing));
        record(by, "colleague.changed", person, key);
    }

    @Transactional
    public void remove(Reader by, String key, long person) {
        requireColleague(by, key, person);
        affiliations.remove(person, key);
        record(by, "colleague.removed", person, key);
    }

    private void requireColleague(Reader by, String key, long person) {
        NotAllowed.unless(
                mayKeep(by, key)
                        && by.signedIn().id() != person
                        && people.findPerson(person).filter(one -> one.actsFor(key)).isPresent());
    }

    private KnownOrganisation getKept(Reader by, String key, Language language) {
        NotAllowed.unless(mayKeep(by, key));
        return findOrganisation(key, language).orElseThrow(NotAllowed::new);
    }

    private void record(Reader by, String action, long person, String organisation) {
        audit.record(by, action, "person", Long.toString(person), null, organisation);
    }
}
