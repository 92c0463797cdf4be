package be.weefsel.app.platform.account;

import be.weefsel.app.platform.audit.Audit;
import be.weefsel.app.platform.mail.Letters;
import be.weefsel.app.platform.people.Account;
import be.weefsel.app.platform.people.Affiliation;
import be.weefsel.app.platform.people.Affiliations;
import be.weefsel.app.platform.people.KnownOrganisations;
import be.weefsel.app.platform.people.KnownOrganisations.KnownOrganisation;
import be.weefsel.app.platform.people.NotAllowed;
import be.weefsel.app.platform.people.Participation;
import be.weefsel.app.platform.people.PasswordRules;
import be.weefsel.app.platform.people.People;
import be.weefsel.app.platform.people.Person;
import be.weefsel.app.platform.people.Reader;
import be.weefsel.app.platform.people.Role;
import be.weefsel.app.platform.people.Seat;
import be.weefsel.app.platform.people.SeatedFactories;
import be.weefsel.app.platform.text.Language;
import be.weefsel.app.platform.text.Reason;
import be.weefsel.app.platform.token.Purpose;
import be.weefsel.app.platform.token.Tokens;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Everything that is done with accounts. The audit log says what somebody may do, not who she is.
@Component
public class Accounts {
    private static final Set<Purpose> WAYS_TO_A_PASSWORD =
            Set.of(Purpose.WELCOME, Purpose.PASSWORD);

    private final People people;
    private final Affiliations affiliations;
    private final List<KnownOrganisations> organisations;
    private final List<SeatedFactories> factories;
    private final Letters letters;
    private final AccountLetters accountLetters;
    private final Tokens tokens;
    private final Audit audit;
    private final Clock clock;

    Accounts(
            People people,
            Affiliations affiliations,
            List<KnownOrganisations> organisations,
            List<SeatedFactories> factories,
            Letters letters,
            AccountLetters accountLetters,
            Tokens tokens,
            Audit audit,
            Clock clock) {
        this.people = people;
        this.affiliations = affiliations;
        this.organisations = organisations;
        this.factories = factories;
        this.letters = letters;
        this.accountLetters = accountLetters;
        this.tokens = tokens;
        this.audit = audit;
        this.clock = clock;
    }

    /// What the audit log keeps of an account.
    private record Access(
            Role role, List<String> affiliations, List<String> seats, boolean blocked) {
        static Access of(Account account) {
            return new Access(
                    account.person().role(),
                    account.person().affiliations().stream().map(Affiliation::code).toList(),
                    account.person().seats().stream().map(Seat::code).toList(),
                    account.isBlocked());
        }
    }

    public Set<Role> rolesToGive(Reader by) {
        return Participation.rolesToGive(by, people.countByRole().containsKey(Role.ADMINISTRATOR));
    }

    public boolean mayManage(Reader by, Account account) {
        return RulesForAccounts.mayManage(by, account, rolesToGive(by));
    }

    /// The organisations for which people can act.
    public List<KnownOrganisation> listOrganisations(Language language) {
        return organisations.stream()
                .flatMap(source -> source.listOrganisations(language).stream())
                .toList();
    }

    /// The key of the organisation that a register knows under this number.
    public Optional<String> findKeyByNumber(String number) {
        return organisations.stream()
                .flatMap(source -> source.findKeyByNumber(number).stream())
                .findFirst();
    }

    /// The factories in which people can have a seat.
    public List<SeatedFactories.Factory> listFactories(Language language) {
        return factories.stream()
                .flatMap(source -> source.listFactories(language).stream())
                .toList();
    }

    /// Writes to somebody that she may come in, and as what; she chooses her password herself.
    @Transactional
    public Inviting invite(Reader by, Invitation plan) {
        var objections =
                RulesForAccounts.objections(
                        plan,
                        new RulesForAccounts.Known(
                                rolesToGive(by),
                                people.isKnown(plan.email()),
                                listOrganisations(plan.language())));
        if (!objections.isEmpty()) {
            return new Inviting.Incomplete(objections);
        }
        var person =
                people.invite(
                        plan.email(),
                        plan.name(),
                        plan.language(),
                        plan.role().orElseThrow(),
                        plan.organisation());
        people.changeSeats(person.id(), ofKnownFactories(plan.seats()));
        letters.post(person, accountLetters.invitation(person, by.signedIn()));
        record(by, "person.invited", Optional.empty(), person.id());
        return new Inviting.Invited(person);
    }

    /// Only to who has not chosen a password yet.
    @Transactional
    public void inviteAgain(Reader by, long id) {
        var account = getManaged(by, id);
        require(!account.hasPassword() && !account.isBlocked());
        tokens.withdraw(WAYS_TO_A_PASSWORD, id);
        letters.post(account.person(), accountLetters.invitation(account.person(), by.signedIn()));
        record(by, "person.invited-again", Optional.of(account), id);
    }

    /// From now on: also where she is signed in already.
    @Transactional
    public void block(Reader by, long id) {
        var account = getManaged(by, id);
        people.block(id, clock.instant());
        people.endSessions(id);
        tokens.withdraw(Set.of(Purpose.values()), id);
        letters.stopAll(id);
        record(by, "person.blocked", Optional.of(account), id);
    }

    @Transactional
    public void unblock(Reader by, long id) {
        var account = getManaged(by, id);
        people.unblock(id);
        record(by, "person.unblocked", Optional.of(account), id);
    }

    /// @return why not, if there is a reason: to the field `organisation`
    @Transactional
    public Optional<Reason> changeAccess(Reader by, long id, AccessPlan plan) {
        var account = getManaged(by, id);
        require(rolesToGive(by).contains(plan.role()));
        var objection =
                RulesForAccounts.objectionToOrganisations(
                        plan.role(),
                        plan.organisations(),
                        listOrganisations(account.person().language()));
        if (objection.isEmpty()) {
            people.changeRole(id, plan.role());
            affiliations.keepOnly(account.person(), plan.kept());
            plan.added().ifPresent(organisation -> affiliations.add(id, organisation));
            people.changeSeats(id, ofKnownFactories(plan.seats()));
            record(by, "person.access-changed", Optional.of(account), id);
        }
        return objection;
    }

    private Set<Seat> ofKnownFactories(Set<Seat> seats) {
        var known =
                listFactories(Language.EN).stream().map(SeatedFactories.Factory::cluster).toList();
        return seats.stream()
                .filter(seat -> known.contains(seat.cluster()))
                .collect(Collectors.toSet());
    }

    /// Writes to whoever has this address how to choose another password. What happens here cannot
    /// be seen from outside.
    @Transactional
    public void forgotten(String email) {
        people.findByEmail(email)
                .ifPresent(person -> letters.post(person, accountLetters.forgotten(person)));
    }

    /// Whose password is chosen with this link, as long as it works.
    public Optional<Person> findWhoChooses(Purpose purpose, String token) {
        return tokens.find(purpose, token).flatMap(people::findPerson);
    }

    /// Uses the link up, and signs this person out everywhere.
    @Transactional
    public ChoosingPassword choosePassword(
            Purpose purpose, String token, String password, String again) {
        var person = findWhoChooses(purpose, token);
        if (person.isEmpty()) {
            return new ChoosingPassword.LinkIsOver();
        }
        var objections = objections(person.get(), password, again);
        if (!objections.isEmpty()) {
            return new ChoosingPassword.Incomplete(objections);
        }
        if (tokens.use(purpose, token).isEmpty()) {
            return new ChoosingPassword.LinkIsOver();
        }
        keepPassword(person.get(), password);
        return new ChoosingPassword.Chosen();
    }

    /// Another password by somebody who is signed in, and knows the one that she has. It signs her
    /// out everywhere.
    @Transactional
    public ChoosingPassword changePassword(
            Person by, String current, String password, String again) {
        if (!people.hasPassword(by.id(), current)) {
            return new ChoosingPassword.Incomplete(
                    Map.of("current", Reason.of("platform.own-password.current-wrong")));
        }
        var objections = objections(by, password, again);
        if (!objections.isEmpty()) {
            return new ChoosingPassword.Incomplete(objections);
        }
        keepPassword(by, password);
        return new ChoosingPassword.Chosen();
    }

    private void keepPassword(Person person, String password) {
        var id = person.id();
        tokens.withdraw(WAYS_TO_A_PASSWORD, id);
        people.choosePassword(id, password);
        people.endSessions(id);
        audit.record(
                new Reader(Optional.of(person)),
                "person.password-chosen",
                "person",
                Long.toString(id),
                null,
                null);
    }

    @Transactional
    public void chooseLanguage(Person by, Language language) {
        if (by.language() == language) {
            return;
        }
        people.chooseLanguage(by.id(), language);
        audit.record(
                new Reader(Optional.of(by)),
                "person.language-chosen",
                "person",
                Long.toString(by.id()),
                by.language(),
                language);
    }

    private static Map<String, Reason> objections(Person person, String password, String again) {
        return PasswordRules.objectionTo(password, List.of(person.name(), person.email()))
                .map(reason -> Map.of("password", reason))
                .orElseGet(() ->
                        password.equals(again)
                                ? Map.of()
                                : Map.of("again", Reason.of("platform.new-password.different")));
    }

    private Account getManaged(Reader by, long id) {
        return people.findAccount(id)
                .filter(account -> mayManage(by, account))
                .orElseThrow(NotAllowed::new);
    }

    private static void require(boolean allowed) {
        if (!allowed) {
            throw new NotAllowed();
        }
    }

    private void record(Reader by, String action, Optional<Account> before, long id) {
        audit.record(
                by,
                action,
                "person",
                Long.toString(id),
                before.map(Access::of).orElse(null),
                people.findAccount(id).map(Access::of).orElse(null));
    }
}
