package be.weefsel.app.home.web;

import be.weefsel.app.home.FoundingPlan;
import be.weefsel.app.home.FoundingPlan.Account;
import be.weefsel.app.settings.web.ProfileForm;
import java.util.Optional;
import org.springframework.util.MultiValueMap;

/// What stands in the form, exactly as it was filled in. Passwords are not shown again.
public record FirstRunForm(String code, ProfileForm profile, Who facilitator, Who administrator) {

    /// @param prefix of the names of the fields
    public record Who(String prefix, String name, String email) {}

    static FirstRunForm empty() {
        return new FirstRunForm(
                "",
                ProfileForm.empty(),
                new Who("facilitator", "", ""),
                new Who("administrator", "", ""));
    }

    static FirstRunForm of(MultiValueMap<String, String> fields) {
        return new FirstRunForm(
                first(fields, "code"),
                ProfileForm.of(fields),
                who(fields, "facilitator"),
                who(fields, "administrator"));
    }

    /// @param fields with the passwords, which the form does not keep
    FoundingPlan toPlan(MultiValueMap<String, String> fields) {
        var keeper = account(fields, administrator);
        var typed = profile.toProfile();
        return new FoundingPlan(
                code,
                typed.names(),
                typed.languages(),
                typed.areas(),
                account(fields, facilitator),
                keeper.isBlank() ? Optional.empty() : Optional.of(keeper));
    }

    private static Who who(MultiValueMap<String, String> fields, String prefix) {
        return new Who(prefix, first(fields, prefix + "-name"), first(fields, prefix + "-email"));
    }

    private static Account account(MultiValueMap<String, String> fields, Who who) {
        return new Account(
                who.name(),
                who.email(),
                raw(fields, who.prefix() + "-password"),
                raw(fields, who.prefix() + "-again"));
    }

    private static String first(MultiValueMap<String, String> fields, String name) {
        return raw(fields, name).strip();
    }

    private static String raw(MultiValueMap<String, String> fields, String name) {
        return Optional.ofNullable(fields.getFirst(name)).orElse("");
    }
}
