package be.weefsel.app.settings;

import be.weefsel.app.platform.text.Language;
import be.weefsel.app.platform.text.Reason;
import be.weefsel.app.platform.text.TranslatedText;
import be.weefsel.app.vocabulary.Cluster;
import be.weefsel.app.vocabulary.Colour;
import be.weefsel.app.vocabulary.ThreadColour;
import be.weefsel.app.vocabulary.ThreadContrast;
import be.weefsel.app.vocabulary.Validity;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

/// What is needed to name a collective factory.
final class RulesForNaming {
    private static final int LONGEST_NAME = 120;
    private static final int LONGEST_SHORT_NAME = 40;
    private static final int LONGEST_PURPOSE = 300;
    private static final Pattern YEAR = Pattern.compile("1\\d{3}|20\\d{2}");

    private static final List<FieldRule<Case>> RULES = rules();

    private RulesForNaming() {}

    /// @param others the factories that the network has beside this one
    private record Case(FactoryPlan plan, List<Cluster> others, Language reader) {
        Optional<ThreadColour> thread() {
            return RulesForNaming.thread(plan);
        }
    }

    /// By field, in the order of the form.
    static Map<String, Reason> objections(FactoryPlan plan, List<Cluster> others, Language reader) {
        return FieldRule.objections(RULES, new Case(plan, others, reader));
    }

    private static List<FieldRule<Case>> rules() {
        var rules = new ArrayList<FieldRule<Case>>();
        rules.add(new FieldRule<>("name-nl", RulesForNaming::factoryHasAName));
        rules.addAll(areShort("name", FactoryPlan::names, LONGEST_NAME));
        rules.addAll(areShort("short", FactoryPlan::shortNames, LONGEST_SHORT_NAME));
        rules.add(new FieldRule<>("purpose-nl", RulesForNaming::factoryHasAPurpose));
        rules.addAll(areShort("purpose", FactoryPlan::purposes, LONGEST_PURPOSE));
        rules.add(new FieldRule<>("own-colour", RulesForNaming::ownColourIsOne));
        rules.add(new FieldRule<>("own-colour", RulesForNaming::ownColourStandsOut));
        rules.add(new FieldRule<>("thread", RulesForNaming::threadIsChosen));
        rules.add(new FieldRule<>("from", naming -> isAYear(naming.plan().from())));
        rules.add(new FieldRule<>("to", naming -> isAYear(naming.plan().to())));
        rules.add(new FieldRule<>("to", RulesForNaming::endComesAfterStart));
        rules.add(new FieldRule<>("thread", RulesForNaming::threadIsOfNobodyElse));
        return List.copyOf(rules);
    }

    private static List<FieldRule<Case>> areShort(
            String field, Function<FactoryPlan, Map<Language, String>> texts, int longest) {
        return List.of(Language.values()).stream()
                .map(language ->
                        new FieldRule<Case>(
                                field + "-" + language.code(),
                                naming ->
                                        FieldRule.whenLonger(
                                                texts.apply(naming.plan())
                                                        .getOrDefault(language, ""),
                                                longest)))
                .toList();
    }

    private static Optional<Reason> factoryHasAName(Case naming) {
        return FieldRule.when(isBlank(naming.plan().names()), "settings.factory.name-missing");
    }

    private static Optional<Reason> factoryHasAPurpose(Case naming) {
        return FieldRule.when(
                isBlank(naming.plan().purposes()), "settings.factory.purpose-missing");
    }

    private static boolean isBlank(Map<Language, String> texts) {
        return TranslatedText.find(texts, Language.NL).isEmpty();
    }

    private static Optional<Reason> threadIsChosen(Case naming) {
        return FieldRule.when(
                !isOwn(naming.plan()) && naming.thread().isEmpty(),
                "settings.factory.thread-missing");
    }

    private static Optional<Reason> ownColourIsOne(Case naming) {
        return FieldRule.when(
                isOwn(naming.plan()) && naming.thread().isEmpty(), "settings.factory.colour-wrong");
    }

    /// Names both contrasts, and the nearest colour that stands out enough.
    private static Optional<Reason> ownColourStandsOut(Case naming) {
        return naming.thread()
                .flatMap(ThreadColour::ownColour)
                .filter(colour -> !ThreadContrast.of(colour).isEnough())
                .map(colour -> {
                    var contrast = ThreadContrast.of(colour);
                    return Reason.of(
                            "settings.factory.colour-faint",
                            colour.code(),
                            down(contrast.light()),
                            down(contrast.dark()),
                            ThreadContrast.LEAST,
                            ThreadContrast.nearestThatIsEnough(colour).code());
                });
    }

    /// With one decimal, and never nicer than it is: 2.97 is not 3.
    private static double down(double contrast) {
        return Math.floor(contrast * 10) / 10;
    }

    /// At the same time, a colour belongs to one factory.
    private static Optional<Reason> threadIsOfNobodyElse(Case naming) {
        return naming.others().stream()
                .filter(other -> naming.thread().filter(other.thread()::equals).isPresent())
                .filter(other ->
                        validity(naming.plan()).filter(other.validity()::overlaps).isPresent())
                .findFirst()
                .map(other ->
                        Reason.of(
                                "settings.factory.thread-taken",
                                other.name().in(naming.reader()).text()));
    }

    private static Optional<Reason> isAYear(String typed) {
        return FieldRule.when(
                !typed.isBlank() && !YEAR.matcher(typed).matches(), "settings.factory.year-wrong");
    }

    private static Optional<Reason> endComesAfterStart(Case naming) {
        var from = year(naming.plan().from());
        var to = year(naming.plan().to());
        return FieldRule.when(
                from.isPresent() && to.isPresent() && to.get().isBefore(from.get()),
                "settings.factory.years-turned");
    }

    static boolean isOwn(FactoryPlan plan) {
        return plan.thread().equals(FactoryPlan.OWN);
    }

    /// Empty when nothing was chosen, or what was typed is no colour.
    static Optional<ThreadColour> thread(FactoryPlan plan) {
        return isOwn(plan)
                ? Colour.find(plan.ownColour()).map(ThreadColour::of)
                : ThreadColour.findDye(plan.thread());
    }

    static Optional<Year> year(String typed) {
        return Optional.of(typed).filter(text -> YEAR.matcher(text).matches()).map(Year::parse);
    }

    /// Empty when the end comes before the start.
    private static Optional<Validity> validity(FactoryPlan plan) {
        var from = year(plan.from());
        var to = year(plan.to());
        return from.isPresent() && to.isPresent() && to.get().isBefore(from.get())
                ? Optional.empty()
                : Optional.of(Validity.ofYears(from, to));
    }
}
