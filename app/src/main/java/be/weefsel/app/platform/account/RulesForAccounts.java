package be.weefsel.app.platform.account;

import be.weefsel.app.platform.people.Account;
import be.weefsel.app.platform.people.EmailAddress;
import be.weefsel.app.platform.people.KnownOrganisations.KnownOrganisation;
import be.weefsel.app.platform.people.Participation;
import be.weefsel.app.platform.people.Person;
import be.weefsel.app.platform.people.Reader;
import be.weefsel.app.platform.people.Role;
import be.weefsel.app.platform.text.Reason;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Who lets whom in as what.
final class RulesForAccounts {
    private static final int LONGEST_NAME = 80;

    private static final List<Rule> RULES_FOR_INVITING =
            List.of(
                    new Rule("name", RulesForAccounts::personHasAName),
                    new Rule("name", RulesForAccounts::nameIsShort),
                    new Rule("email", RulesForAccounts::addressCanBe),
                    new Rule("email", RulesForAccounts::addressIsNew),
                    new Rule("role", RulesForAccounts::roleIsGivenByReader),
                    new Rule("organisation", RulesForAccounts::organisationFitsRole));

    private RulesForAccounts() {}

    private record Rule(String field, Check check) {}

    private interface Check {
        Optional<Reason> objection(Invitation plan, Known known);
    }

    /// What the rules compare with.
    ///
    /// @param rolesToGive by who invites
    /// @param isAddressTaken whether somebody has the address already
    /// @param organisations all for which somebody can act
    record Known(
            Set<Role> rolesToGive, boolean isAddressTaken, List<KnownOrganisation> organisations) {}

    /// Nobody changes or blocks herself: so somebody is always left who can.
    static boolean mayManage(Reader by, Account account, Set<Role> rolesToGive) {
        return by.person().map(Person::id).filter(id -> id != account.person().id()).isPresent()
                && rolesToGive.contains(account.person().role());
    }

    /// The first objection to each field, in the order of the form.
    static Map<String, Reason> objections(Invitation plan, Known known) {
        var objections = new LinkedHashMap<String, Reason>();
        for (var rule : RULES_FOR_INVITING) {
            rule.check()
                    .objection(plan, known)
                    .ifPresent(reason -> objections.putIfAbsent(rule.field(), reason));
        }
        return objections;
    }

    private static Optional<Reason> personHasAName(Invitation plan, Known known) {
        return when(plan.name().isBlank(), "platform.people.name-missing");
    }

    private static Optional<Reason> nameIsShort(Invitation plan, Known known) {
        return when(plan.name().length() > LONGEST_NAME, "platform.people.name-long", LONGEST_NAME);
    }

    private static Optional<Reason> addressCanBe(Invitation plan, Known known) {
        return when(!EmailAddress.canBe(plan.email()), "platform.people.email-wrong");
    }

    private static Optional<Reason> addressIsNew(Invitation plan, Known known) {
        return when(known.isAddressTaken(), "platform.people.email-taken");
    }

    private static Optional<Reason> roleIsGivenByReader(Invitation plan, Known known) {
        return when(
                plan.role().filter(known.rolesToGive()::contains).isEmpty(),
                "platform.people.role-missing");
    }

    private static Optional<Reason> organisationFitsRole(Invitation plan, Known known) {
        return plan.role()
                .flatMap(role ->
                        objectionToOrganisations(
                                role,
                                plan.organisation().stream().toList(),
                                known.organisations()));
    }

    /// Companies act for companies, experts and advisers for other organisations; others for any,
    /// or for none.
    static Optional<Reason> objectionToOrganisations(
            Role role, Collection<String> organisations, List<KnownOrganisation> all) {
        var chosen = all.stream().filter(known -> organisations.contains(known.key())).toList();
        if (role == Role.COMPANY
                && (chosen.isEmpty() || !chosen.stream().allMatch(KnownOrganisation::isCompany))) {
            return Optional.of(Reason.of("platform.people.company-missing"));
        }
        var misfit =
                Participation.helps(role)
                        && (chosen.isEmpty()
                                || chosen.stream().anyMatch(KnownOrganisation::isCompany));
        return when(
                misfit || chosen.size() < organisations.size(),
                "platform.people.organisation-missing");
    }

    private static Optional<Reason> when(boolean wrong, String key, Object... arguments) {
        return wrong ? Optional.of(Reason.of(key, arguments)) : Optional.empty();
    }
}
