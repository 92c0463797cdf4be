package be.weefsel.app.settings.web;

import be.weefsel.app.platform.text.Language;
import be.weefsel.app.platform.text.TranslatedText;
import be.weefsel.app.settings.FactoryPlan;
import be.weefsel.app.vocabulary.Cluster;
import be.weefsel.app.vocabulary.Colour;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.springframework.util.MultiValueMap;

/// What stands in the form about a collective factory, exactly as it was filled in.
public record FactoryForm(
        Map<Language, String> names,
        Map<Language, String> shortNames,
        Map<Language, String> purposes,
        String thread,
        String ownColour,
        String from,
        String to) {

    /// @param thread of a dye that is still free, if any
    static FactoryForm empty(String thread) {
        return new FactoryForm(Map.of(), Map.of(), Map.of(), thread, "", "", "");
    }

    static FactoryForm of(Cluster cluster) {
        var own = cluster.thread().ownColour();
        return new FactoryForm(
                cluster.name().byLanguage(),
                cluster.shortName().map(TranslatedText::byLanguage).orElse(Map.of()),
                cluster.purpose().byLanguage(),
                own.isPresent() ? FactoryPlan.OWN : cluster.thread().code(),
                own.map(Colour::code).orElse(""),
                year(cluster.validity().from()),
                year(cluster.validity().to()));
    }

    static FactoryForm of(MultiValueMap<String, String> fields) {
        return new FactoryForm(
                ProfileForm.inEachLanguage(fields, "name"),
                ProfileForm.inEachLanguage(fields, "short"),
                ProfileForm.inEachLanguage(fields, "purpose"),
                ProfileForm.text(fields, "thread"),
                ProfileForm.text(fields, "own-colour"),
                ProfileForm.text(fields, "from"),
                ProfileForm.text(fields, "to"));
    }

    FactoryPlan toPlan() {
        return new FactoryPlan(names, shortNames, purposes, thread, ownColour, from, to);
    }

    private static String year(Optional<LocalDate> day) {
        return day.map(known -> Integer.toString(known.getYear())).orElse("");
    }
}
