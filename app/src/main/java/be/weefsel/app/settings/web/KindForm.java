package be.weefsel.app.settings.web;

import be.weefsel.app.actors.ActorKinds;
import be.weefsel.app.platform.text.Language;
import be.weefsel.app.platform.text.TextCatalog;
import be.weefsel.app.settings.KindPlan;
import be.weefsel.app.vocabulary.Kind;
import java.util.EnumMap;
import java.util.Map;
import org.springframework.util.MultiValueMap;

/// What stands in the form about a kind, exactly as it was filled in.
///
/// @param side code; empty when none was chosen
/// @param edition see [KindPlan]
public record KindForm(Map<Language, String> names, String side, String edition) {
    static final KindForm EMPTY = new KindForm(Map.of(), "", "");

    /// With the names that it has on the pages, whoever gave them.
    static KindForm of(Kind kind, TextCatalog texts) {
        var names = new EnumMap<Language, String>(Language.class);
        for (var language : Language.values()) {
            names.put(language, ActorKinds.nameOf(kind, texts.in(language)));
        }
        return new KindForm(names, "", kind.edition());
    }

    static KindForm of(MultiValueMap<String, String> fields) {
        return new KindForm(
                ProfileForm.inEachLanguage(fields, "name"),
                ProfileForm.text(fields, "side"),
                ProfileForm.text(fields, "edition"));
    }

    /// Sent again, it takes the place of what is there now.
    KindForm after(Kind now) {
        return new KindForm(names, side, now.edition());
    }

    KindPlan toPlan() {
        return new KindPlan(names, side, edition);
    }
}
