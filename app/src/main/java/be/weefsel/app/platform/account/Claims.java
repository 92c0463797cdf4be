package be.weefsel.app.platform.account;

import be.weefsel.app.platform.audit.Audit;
import be.weefsel.app.platform.mail.Letters;
import be.weefsel.app.platform.people.Affiliations;
import be.weefsel.app.platform.people.KnownOrganisations.KnownOrganisation;
import be.weefsel.app.platform.people.NotAllowed;
import be.weefsel.app.platform.people.Participation;
import be.weefsel.app.platform.people.People;
import be.weefsel.app.platform.people.Person;
import be.weefsel.app.platform.people.Reader;
import be.weefsel.app.platform.people.Role;
import be.weefsel.app.platform.text.Language;
import be.weefsel.app.platform.text.Passage;
import be.weefsel.app.platform.text.Reason;
import be.weefsel.app.platform.token.Purpose;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Somebody says that she acts for an organisation; whoever keeps the network says whether it is
/// so. Until then she may do nothing for it.
@Component
public class Claims {
    private final ClaimStore store;
    private final Accounts accounts;
    private final People people;
    private final Affiliations affiliations;
    private final Letters letters;
    private final AccountLetters words;
    private final Audit audit;
    private final Clock clock;

    Claims(
            ClaimStore store,
            Accounts accounts,
            People people,
            Affiliations affiliations,
            Letters letters,
            AccountLetters words,
            Audit audit,
            Clock clock) {
        this.store = store;
        this.accounts = accounts;
        this.people = people;
        this.affiliations = affiliations;
        this.letters = letters;
        this.words = words;
        this.audit = audit;
        this.clock = clock;
    }

    /// What the audit log keeps of a claim: nothing that somebody wrote.
    private record Kept(long person, Optional<String> organisation, boolean approved) {}

    /// What somebody says who is not signed in stays unseen until she has followed the link in her
    /// mail. Nobody can see from outside whether an address has an account.
    ///
    /// @return objections by field; empty when it was taken down
    @Transactional
    public Map<String, Reason> claim(Reader by, ClaimPlan typed) {
        store.forgetUnconfirmed(clock.instant().minus(Purpose.WELCOME.lasts()));
        var plan = findOrganisation(typed).map(known -> typed.about(known.key())).orElse(typed);
        var objections = RulesForClaims.objections(plan, by);
        if (!objections.isEmpty()) {
            return objections;
        }
        by.person()
                .ifPresentOrElse(
                        person -> claim(person, plan),
                        () ->
                                people.findByEmail(plan.email())
                                        .ifPresentOrElse(
                                                known ->
                                                        letters.post(
                                                                known, words.alreadyKnown(known)),
                                                () -> comeIn(plan)));
        return Map.of();
    }

    private void comeIn(ClaimPlan plan) {
        if (people.isKnown(plan.email())) {
            return;
        }
        var role = findOrganisation(plan).map(KnownOrganisation::role).orElse(Role.COMPANY);
        var person =
                people.invite(plan.email(), plan.name(), plan.language(), role, Optional.empty());
        letters.post(person, words.confirmation(person));
        claim(person, plan);
    }

    private void claim(Person person, ClaimPlan plan) {
        if (plan.organisation().filter(person::actsFor).isPresent()) {
            return;
        }
        store.insert(person.id(), plan, clock.instant());
        record(
                new Reader(Optional.of(person)),
                "claim.made",
                person.id(),
                null,
                new Kept(person.id(), plan.organisation(), false));
    }

    /// The organisation that is meant, if the directory knows it.
    public Optional<KnownOrganisation> findOrganisation(ClaimPlan plan) {
        return plan.organisation()
                .or(() -> accounts.findKeyByNumber(plan.number()))
                .flatMap(key -> find(key, plan.language()));
    }

    private Optional<KnownOrganisation> find(String key, Language language) {
        return accounts.listOrganisations(language).stream()
                .filter(known -> known.key().equals(key))
                .findFirst();
    }

    /// Those that somebody has to decide about, the oldest first.
    public List<Claim> listWaiting() {
        return store.waiting();
    }

    public Optional<Claim> findWaiting(long id) {
        return listWaiting().stream().filter(claim -> claim.id() == id).findFirst();
    }

    /// The organisation of a claim; empty as long as nobody added it to the directory.
    public Optional<KnownOrganisation> findOrganisation(Claim claim, Language language) {
        return claim.organisation()
                .or(() -> accounts.findKeyByNumber(claim.number()))
                .flatMap(key -> find(key, language));
    }

    /// @return why not, if there is a reason
    @Transactional
    public Optional<Reason> approve(Reader by, long id) {
        var claim = getForUpdate(by, id);
        var person = people.findPerson(claim.person()).orElseThrow();
        var organisation = findOrganisation(claim, person.language());
        if (organisation.isEmpty()) {
            return Optional.of(Reason.of("platform.claim.not-in-directory"));
        }
        var objection = letIn(person, organisation.get());
        if (objection.isEmpty()) {
            decide(by, claim, true);
            letters.post(person, words.approved(person, organisation.get().name().text()));
        }
        return objection;
    }

    /// From now on the person acts for the organisation. Who acted for none yet does what fits it.
    ///
    /// @return why not, if there is a reason
    private Optional<Reason> letIn(Person person, KnownOrganisation organisation) {
        if (person.affiliations().isEmpty() && isOfOrganisations(person.role())) {
            people.changeRole(person.id(), organisation.role());
            affiliations.add(person.id(), organisation.key());
            return Optional.empty();
        }
        if (RulesForAccounts.objectionToOrganisations(
                        person.role(), Set.of(organisation.key()), List.of(organisation))
                .isPresent()) {
            return Optional.of(Reason.of("platform.claim.misfit"));
        }
        affiliations.add(person.id(), organisation.key());
        return Optional.empty();
    }

    /// Whoever signed in elsewhere for an organisation acts for it here; if the directory does not
    /// know it yet, that waits as a claim.
    ///
    /// @param number under which a register knows the organisation; blank for none
    @Transactional
    public void prove(Person person, String number, String name) {
        if (number.isBlank()) {
            return;
        }
        var proven = new ClaimPlan("", "", person.language(), Optional.empty(), number, name, name);
        var organisation = findOrganisation(proven);
        if (organisation.isEmpty()) {
            claim(person, proven);
        } else if (!person.actsFor(organisation.get().key())
                && letIn(person, organisation.get()).isEmpty()) {
            record(
                    new Reader(Optional.of(person)),
                    "claim.proven",
                    person.id(),
                    null,
                    new Kept(person.id(), Optional.of(organisation.get().key()), true));
        }
    }

    private static boolean isOfOrganisations(Role role) {
        return role == Role.COMPANY || role == Role.EXPERT;
    }

    /// @param reason that the person reads
    @Transactional
    public void refuse(Reader by, long id, Passage reason) {
        var claim = getForUpdate(by, id);
        var person = people.findPerson(claim.person()).orElseThrow();
        decide(by, claim, false);
        letters.post(
                person,
                words.refused(
                        person,
                        findOrganisation(claim, person.language())
                                .map(known -> known.name().text())
                                .orElse(claim.name()),
                        reason));
    }

    private Claim getForUpdate(Reader by, long id) {
        NotAllowed.unless(Participation.keepsNetwork(by));
        return store.findForUpdate(id)
                .filter(claim -> claim.person() != by.signedIn().id())
                .orElseThrow(NotAllowed::new);
    }

    private void decide(Reader by, Claim claim, boolean approved) {
        store.decide(claim.id(), approved, by.signedIn().id(), clock.instant());
        record(
                by,
                approved ? "claim.approved" : "claim.refused",
                claim.person(),
                new Kept(claim.person(), claim.organisation(), false),
                new Kept(claim.person(), claim.organisation(), approved));
    }

    private void record(
            Reader by, String action, long person, @Nullable Object before, Object after) {
        audit.record(by, action, "person", Long.toString(person), before, after);
    }
}
