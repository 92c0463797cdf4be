package be.weefsel.app.home;

import be.weefsel.app.platform.text.Language;
import be.weefsel.app.settings.NetworkProfile;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// What somebody fills in to found a network, not checked yet.
///
/// @param code the setup code, as it was typed
/// @param names of the network, as far as they were given
/// @param areas codes of the areas where it works
/// @param administrator empty when the facilitator keeps the house for now
public record FoundingPlan(
        String code,
        Map<Language, String> names,
        List<Language> languages,
        List<String> areas,
        Account facilitator,
        Optional<Account> administrator) {
    public FoundingPlan {
        names = Map.copyOf(names);
        languages = List.copyOf(languages);
        areas = List.copyOf(areas);
    }

    /// @param again the same password once more: nobody could mend a slip of the finger
    public record Account(String name, String email, String password, String again) {
        public boolean isBlank() {
            return Stream.of(name, email, password, again).allMatch(String::isBlank);
        }
    }

    NetworkProfile profile() {
        return new NetworkProfile(names, languages, areas);
    }
}
