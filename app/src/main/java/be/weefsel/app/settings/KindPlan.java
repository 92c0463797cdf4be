package be.weefsel.app.settings;

import be.weefsel.app.platform.text.Language;
import be.weefsel.app.platform.text.TranslatedText;
import be.weefsel.app.vocabulary.Kind;
import java.util.EnumMap;
import java.util.Map;

/// What somebody fills in to name a kind of organisation or of offer, not checked yet.
///
/// @param names blank where it is called as Weefsel calls it
/// @param side code; counts only for a new kind of organisation
/// @param edition of the kind when the form was opened; empty for a new one
public record KindPlan(Map<Language, String> names, String side, String edition) {
    public KindPlan {
        names = Map.copyOf(names);
    }

    /// As it is called.
    static KindPlan of(Kind kind) {
        return new KindPlan(
                kind.name().map(TranslatedText::byLanguage).orElse(Map.of()), "", kind.edition());
    }

    /// With other names where there is none.
    KindPlan orElse(Map<Language, String> others) {
        var all = new EnumMap<Language, String>(Language.class);
        for (var language : Language.values()) {
            var name = name(language);
            all.put(language, name.isBlank() ? others.getOrDefault(language, "") : name);
        }
        return new KindPlan(all, side, edition);
    }

    String name(Language language) {
        return names.getOrDefault(language, "");
    }
}
