package be.weefsel.app.platform.account.web;

import be.weefsel.app.platform.account.AccessPlan;
import be.weefsel.app.platform.account.Accounts;
import be.weefsel.app.platform.account.Invitation;
import be.weefsel.app.platform.page.FormErrors;
import be.weefsel.app.platform.page.Frame;
import be.weefsel.app.platform.people.Account;
import be.weefsel.app.platform.people.Affiliation;
import be.weefsel.app.platform.people.Body;
import be.weefsel.app.platform.people.KnownOrganisations.KnownOrganisation;
import be.weefsel.app.platform.people.People;
import be.weefsel.app.platform.people.Person;
import be.weefsel.app.platform.people.Role;
import be.weefsel.app.platform.people.Seat;
import be.weefsel.app.platform.people.Standing;
import be.weefsel.app.platform.text.Language;
import be.weefsel.app.platform.text.Passage;
import be.weefsel.app.platform.text.Texts;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/// Puts accounts into the form in which they are shown.
@Component
class PeoplePages {
    private final Accounts accounts;
    private final People people;

    PeoplePages(Accounts accounts, People people) {
        this.accounts = accounts;
        this.people = people;
    }

    PeoplePage list(Frame frame) {
        var names = namesOfOrganisations(frame);
        var all = people.listAccounts();
        return new PeoplePage(
                frame,
                frame.texts().of("platform.people.title", all.size()),
                all.stream().map(account -> row(frame, account, names)).toList());
    }

    PersonPage invitation(Frame frame, Invitation plan, FormErrors errors) {
        return new PersonPage(
                frame,
                frame.texts().of("platform.people.invite-title"),
                frame.link("/people/new"),
                new PersonPage.Form(true, plan.name(), plan.email()),
                languages(plan.language()),
                roles(frame, plan.role()),
                List.of(),
                organisations(frame, plan.organisation()),
                seats(frame, plan.seats()),
                List.of(),
                List.of(),
                errors);
    }

    PersonPage account(Frame frame, Account account, AccessPlan plan, FormErrors errors) {
        var person = account.person();
        return new PersonPage(
                frame,
                person.name(),
                frame.link("/people/" + person.id()),
                new PersonPage.Form(false, person.name(), person.email()),
                List.of(),
                roles(frame, Optional.of(plan.role())),
                standings(frame, person, plan),
                organisations(frame, plan.added()),
                seats(frame, plan.seats()),
                verbs(frame, account),
                List.of(person.email(), signedIn(frame.texts(), account)),
                errors);
    }

    private PeoplePage.Row row(Frame frame, Account account, Map<String, Passage> names) {
        var person = account.person();
        return new PeoplePage.Row(
                person.name(),
                accounts.mayManage(frame.reader(), account)
                        ? Optional.of(frame.link("/people/" + person.id()))
                        : Optional.empty(),
                person.email(),
                frame.texts().of("platform.people.role", person.role()),
                person.organisations().stream().map(names::get).filter(Objects::nonNull).toList(),
                signedIn(frame.texts(), account),
                account.isBlocked());
    }

    private static String signedIn(Texts texts, Account account) {
        return account.signedInAt()
                .map(moment -> texts.of("platform.people.signed-in", texts.date(moment)))
                .orElseGet(() ->
                        texts.of(
                                account.hasPassword()
                                        ? "platform.people.never-signed-in"
                                        : "platform.people.invitation-waits"));
    }

    private static List<PersonPage.Verb> verbs(Frame frame, Account account) {
        var texts = frame.texts();
        var path = frame.link("/people/" + account.person().id());
        var verbs = new ArrayList<PersonPage.Verb>();
        if (account.isBlocked()) {
            verbs.add(
                    new PersonPage.Verb(
                            path + "/unblock", texts.of("platform.people.unblock"), "open", false));
            return verbs;
        }
        if (!account.hasPassword()) {
            verbs.add(
                    new PersonPage.Verb(
                            path + "/invitation",
                            texts.of("platform.people.invite-again"),
                            "mail",
                            false));
        }
        verbs.add(
                new PersonPage.Verb(
                        path + "/block", texts.of("platform.people.block"), "lock", true));
        return verbs;
    }

    static List<PersonPage.Choice> languages(Language chosen) {
        return Arrays.stream(Language.values())
                .map(language ->
                        new PersonPage.Choice(
                                language.code(),
                                language.ownName(),
                                language.code(),
                                language == chosen))
                .toList();
    }

    private List<PersonPage.Choice> roles(Frame frame, Optional<Role> chosen) {
        return accounts.rolesToGive(frame.reader()).stream()
                .map(role ->
                        new PersonPage.Choice(
                                role.code(),
                                frame.texts().of("platform.role", role),
                                frame.language().code(),
                                chosen.filter(role::equals).isPresent()))
                .toList();
    }

    /// For each organisation that she acts for: as what, or no longer.
    private List<PersonPage.OrganisationChoices> standings(
            Frame frame, Person person, AccessPlan plan) {
        var names = namesOfOrganisations(frame);
        return person.organisations().stream()
                .filter(names::containsKey)
                .map(organisation ->
                        new PersonPage.OrganisationChoices(
                                AccessForm.standingField(organisation),
                                Objects.requireNonNull(names.get(organisation)),
                                standings(frame, standingIn(plan, organisation))))
                .toList();
    }

    private static Optional<Standing> standingIn(AccessPlan plan, String organisation) {
        return plan.kept().stream()
                .filter(kept -> kept.organisation().equals(organisation))
                .map(Affiliation::standing)
                .findFirst();
    }

    private static List<PersonPage.Choice> standings(Frame frame, Optional<Standing> chosen) {
        var choices =
                Arrays.stream(Standing.values())
                        .map(standing ->
                                new PersonPage.Choice(
                                        standing.code(),
                                        frame.texts().of("platform.standing", standing),
                                        frame.language().code(),
                                        chosen.filter(standing::equals).isPresent()));
        var noLonger =
                new PersonPage.Choice(
                        "none",
                        frame.texts().of("platform.standing.none"),
                        frame.language().code(),
                        chosen.isEmpty());
        return Stream.concat(choices, Stream.of(noLonger)).toList();
    }

    private List<PersonPage.Choice> organisations(Frame frame, Optional<String> chosen) {
        return accounts.listOrganisations(frame.language()).stream()
                .map(known ->
                        new PersonPage.Choice(
                                known.key(),
                                known.name().text(),
                                known.name().language().code(),
                                chosen.filter(known.key()::equals).isPresent()))
                .toList();
    }

    private List<PersonPage.FactoryChoices> seats(Frame frame, Set<Seat> chosen) {
        return accounts.listFactories(frame.language()).stream()
                .map(factory ->
                        new PersonPage.FactoryChoices(
                                factory.name(),
                                Arrays.stream(Body.values())
                                        .map(body -> new Seat(body, factory.cluster()))
                                        .map(seat -> seat(frame, seat, chosen.contains(seat)))
                                        .toList()))
                .toList();
    }

    private static PersonPage.Choice seat(Frame frame, Seat seat, boolean chosen) {
        return new PersonPage.Choice(
                seat.code(),
                frame.texts().of("platform.body", seat.body()),
                frame.language().code(),
                chosen);
    }

    private Map<String, Passage> namesOfOrganisations(Frame frame) {
        return accounts.listOrganisations(frame.language()).stream()
                .collect(Collectors.toMap(KnownOrganisation::key, KnownOrganisation::name));
    }
}
