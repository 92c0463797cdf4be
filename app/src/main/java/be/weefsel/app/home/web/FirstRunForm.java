package be.weefsel.app.home.web;

import be.weefsel.app.home.FoundingPlan;
import be.weefsel.app.home.FoundingPlan.Account;
import be.weefsel.app.platform.text.Language;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.util.MultiValueMap;

/// What stands in the form, exactly as it was filled in. Passwords are not shown again.
public record FirstRunForm(
        String code,
        Map<Language, String> names,
        List<String> languages,
        List<String> areas,
        Who facilitator,
        Who administrator) {

    /// @param prefix of the names of the fields
    public record Who(String prefix, String name, String email) {}

    static FirstRunForm empty() {
        return new FirstRunForm(
                "",
                Map.of(),
                Stream.of(Language.values()).map(Language::code).toList(),
                List.of(),
                new Who("facilitator", "", ""),
                new Who("administrator", "", ""));
    }

    static FirstRunForm of(MultiValueMap<String, String> fields) {
        var names = new EnumMap<Language, String>(Language.class);
        for (var language : Language.values()) {
            names.put(language, first(fields, "name-" + language.code()));
        }
        return new FirstRunForm(
                first(fields, "code"),
                names,
                fields.getOrDefault("language", List.of()),
                fields.getOrDefault("area", List.of()).stream().distinct().toList(),
                who(fields, "facilitator"),
                who(fields, "administrator"));
    }

    /// @param fields with the passwords, which the form does not keep
    FoundingPlan toPlan(MultiValueMap<String, String> fields) {
        var keeper = account(fields, administrator);
        return new FoundingPlan(
                code,
                names,
                languages.stream()
                        .distinct()
                        .map(Language::findByCode)
                        .flatMap(Optional::stream)
                        .toList(),
                areas,
                account(fields, facilitator),
                keeper.isBlank() ? Optional.empty() : Optional.of(keeper));
    }

    public String name(Language language) {
        return names.getOrDefault(language, "");
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
