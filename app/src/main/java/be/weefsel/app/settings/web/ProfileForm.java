package be.weefsel.app.settings.web;

import be.weefsel.app.platform.network.Network;
import be.weefsel.app.platform.text.Language;
import be.weefsel.app.settings.NetworkProfile;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.util.MultiValueMap;

/// What stands in the fields about a network, exactly as it was filled in. See
/// `settings/profile.jte`.
///
/// @param languages codes
/// @param areas codes
public record ProfileForm(Map<Language, String> names, List<String> languages, List<String> areas) {

    public static ProfileForm empty() {
        return new ProfileForm(
                Map.of(), Stream.of(Language.values()).map(Language::code).toList(), List.of());
    }

    public static ProfileForm of(MultiValueMap<String, String> fields) {
        return new ProfileForm(
                inEachLanguage(fields, "name"),
                fields.getOrDefault("language", List.of()),
                fields.getOrDefault("area", List.of()).stream().distinct().toList());
    }

    static ProfileForm of(Network network) {
        return new ProfileForm(
                network.name().byLanguage(),
                network.languages().stream().map(Language::code).toList(),
                network.areas());
    }

    public NetworkProfile toProfile() {
        return new NetworkProfile(
                names,
                languages.stream()
                        .distinct()
                        .map(Language::findByCode)
                        .flatMap(Optional::stream)
                        .toList(),
                areas);
    }

    public String name(Language language) {
        return names.getOrDefault(language, "");
    }

    /// A text in three fields: `name-nl`, `name-fr`, `name-en`.
    static Map<Language, String> inEachLanguage(MultiValueMap<String, String> fields, String name) {
        var texts = new EnumMap<Language, String>(Language.class);
        for (var language : Language.values()) {
            texts.put(language, text(fields, name + "-" + language.code()));
        }
        return texts;
    }

    static String text(MultiValueMap<String, String> fields, String name) {
        return Optional.ofNullable(fields.getFirst(name)).orElse("").strip();
    }
}
