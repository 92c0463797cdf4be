package be.weefsel.app.settings;

import be.weefsel.app.platform.text.Language;
import be.weefsel.app.platform.text.Reason;
import be.weefsel.app.vocabulary.Kind;
import be.weefsel.app.vocabulary.Side;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What is needed to name a kind of organisation or of offer.
final class RulesForKinds {
    private static final int LONGEST_NAME = 60;

    private static final List<FieldRule<Case>> RULES = rules();

    private RulesForKinds() {}

    /// @param needsSide whether it is a new kind of organisation
    /// @param builtIn whether Weefsel has a name for it too
    /// @param others names of the other kinds of its sort
    record Case(
            KindPlan plan, boolean needsSide, boolean builtIn, Map<Language, List<String>> others) {
        static Case ofNew(Kind.Sort sort, KindPlan plan, Map<Language, List<String>> others) {
            return new Case(plan, sort == Kind.Sort.ORGANISATION, false, others);
        }

        static Case of(Kind kind, KindPlan plan, Map<Language, List<String>> others) {
            return new Case(plan, false, kind.builtIn(), others);
        }
    }

    /// By field, in the order of the form.
    static Map<String, Reason> objections(Case naming) {
        return FieldRule.objections(RULES, naming);
    }

    private static List<FieldRule<Case>> rules() {
        var rules = new ArrayList<FieldRule<Case>>();
        for (var language : Language.values()) {
            var field = "name-" + language.code();
            rules.add(new FieldRule<>(field, naming -> ownKindHasAName(naming, language)));
            rules.add(
                    new FieldRule<>(
                            field,
                            naming ->
                                    FieldRule.whenLonger(
                                            naming.plan().name(language), LONGEST_NAME)));
            rules.add(new FieldRule<>(field, naming -> nameIsOfNoOther(naming, language)));
        }
        rules.add(new FieldRule<>("side", RulesForKinds::sideIsChosen));
        return List.copyOf(rules);
    }

    /// The pages exist in each language, and nobody else knows what it is called there.
    private static Optional<Reason> ownKindHasAName(Case naming, Language language) {
        return FieldRule.when(
                !naming.builtIn() && naming.plan().name(language).isBlank(),
                "settings.kind.name-missing." + language.code());
    }

    private static Optional<Reason> nameIsOfNoOther(Case naming, Language language) {
        var name = naming.plan().name(language);
        return FieldRule.when(
                naming.others().getOrDefault(language, List.of()).stream()
                        .anyMatch(name::equalsIgnoreCase),
                "settings.kind.name-taken",
                name);
    }

    private static Optional<Reason> sideIsChosen(Case naming) {
        return FieldRule.when(
                naming.needsSide() && Side.findByCode(naming.plan().side()).isEmpty(),
                "settings.kind.side-missing");
    }
}
