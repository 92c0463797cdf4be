package be.weefsel.app.settings;

import be.weefsel.app.platform.text.Language;
import be.weefsel.app.platform.text.Reason;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// What is needed to know a network by: when it is founded, and whenever it changes.
public final class RulesForProfiles {
    private static final int LONGEST_NAME = 80;

    private static final List<FieldRule<Case>> RULES =
            List.of(
                    new FieldRule<>("name-nl", RulesForProfiles::networkHasAName),
                    new FieldRule<>("name-nl", typed -> nameIsShort(typed, Language.NL)),
                    new FieldRule<>("name-fr", typed -> nameIsShort(typed, Language.FR)),
                    new FieldRule<>("name-en", typed -> nameIsShort(typed, Language.EN)),
                    new FieldRule<>("languages", RulesForProfiles::networkSpeaksALanguage),
                    new FieldRule<>("areas", RulesForProfiles::networkWorksSomewhere),
                    new FieldRule<>("areas", RulesForProfiles::areasExist));

    private RulesForProfiles() {}

    private record Case(NetworkProfile profile, Set<String> areas) {}

    /// By field, in the order of the form.
    ///
    /// @param areas codes of all areas of today
    public static Map<String, Reason> objections(NetworkProfile profile, Set<String> areas) {
        return FieldRule.objections(RULES, new Case(profile, areas));
    }

    private static Optional<Reason> networkHasAName(Case typed) {
        return FieldRule.when(typed.profile().name().isEmpty(), "settings.network.name-missing");
    }

    private static Optional<Reason> nameIsShort(Case typed, Language language) {
        return FieldRule.whenLonger(typed.profile().nameIn(language), LONGEST_NAME);
    }

    private static Optional<Reason> networkSpeaksALanguage(Case typed) {
        return FieldRule.when(
                typed.profile().languages().isEmpty(), "settings.network.language-missing");
    }

    private static Optional<Reason> networkWorksSomewhere(Case typed) {
        return FieldRule.when(typed.profile().areas().isEmpty(), "settings.network.area-missing");
    }

    private static Optional<Reason> areasExist(Case typed) {
        return FieldRule.when(
                !typed.areas().containsAll(typed.profile().areas()),
                "settings.network.area-missing");
    }
}
