package be.weefsel.app;

import be.weefsel.engine.measure.Colocation;
import be.weefsel.engine.measure.Complexity;
import be.weefsel.engine.measure.Concentration;
import be.weefsel.engine.measure.Cooccurrence;
import be.weefsel.engine.measure.Density;
import be.weefsel.engine.measure.EllisonGlaeser;
import be.weefsel.engine.measure.Fitness;
import be.weefsel.engine.measure.LocationQuotients;
import be.weefsel.engine.measure.Outlook;
import be.weefsel.engine.measure.SimilarAreas;
import be.weefsel.engine.measure.SkillRelatedness;
import be.weefsel.engine.measure.Specialisation;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.function.Function;

/// The measures that a command gives by name. What each of them is, with formula and source, stands
/// in `docs/measures.md`.
final class MatrixMeasures {
    /// What a measure makes of its input.
    private interface Measure extends Function<MeasureInput, MeasureAnswer> {}

    private static final Map<String, Measure> BY_NAME = measures();

    private MatrixMeasures() {}

    /// @throws be.weefsel.app.platform.CannotStart when a file is wrong
    static Optional<MeasureAnswer> find(String name, MeasureInput input) {
        return Optional.ofNullable(BY_NAME.get(name)).map(measure -> measure.apply(input));
    }

    static String names() {
        return String.join(", ", BY_NAME.keySet());
    }

    private static Map<String, Measure> measures() {
        SequencedMap<String, Measure> measures = new LinkedHashMap<>();
        addSpecialisation(measures);
        addConcentration(measures);
        addChange(measures);
        addNearness(measures);
        addComplexity(measures);
        return Collections.unmodifiableSequencedMap(measures);
    }

    private static void addSpecialisation(Map<String, Measure> to) {
        to.put("lq", in -> MeasureAnswer.ofCells(new LocationQuotients(in.counts()).plain()));
        to.put(
                "lq-shrunken",
                in -> MeasureAnswer.ofCells(new LocationQuotients(in.counts()).shrunken(in.k())));
        to.put(
                "lq-low",
                in ->
                        MeasureAnswer.ofCells(
                                new LocationQuotients(in.counts()).lowest(in.confidence())));
        to.put(
                "lq-high",
                in ->
                        MeasureAnswer.ofCells(
                                new LocationQuotients(in.counts()).highest(in.confidence())));
        to.put("presence", in -> MeasureAnswer.ofCells(in.presence().asValues()));
        to.put("share", in -> MeasureAnswer.ofCells(new Specialisation(in.counts()).shares()));
        to.put(
                "herfindahl",
                in -> MeasureAnswer.ofAreas(new Specialisation(in.counts()).herfindahl()));
        to.put("entropy", in -> MeasureAnswer.ofAreas(new Specialisation(in.counts()).entropy()));
        to.put("krugman", in -> MeasureAnswer.ofAreas(new Specialisation(in.counts()).krugman()));
        to.put("hoover", in -> MeasureAnswer.ofAreas(new Specialisation(in.counts()).hoover()));
        to.put("hachman", in -> MeasureAnswer.ofAreas(new Specialisation(in.counts()).hachman()));
        to.put(
                "similarity",
                in ->
                        MeasureAnswer.ofAreaPairs(
                                SimilarAreas.matrix(in.counts(), SimilarAreas.Likeness.COSINE)));
        to.put(
                "overlap",
                in ->
                        MeasureAnswer.ofAreaPairs(
                                SimilarAreas.matrix(in.counts(), SimilarAreas.Likeness.OVERLAP)));
    }

    private static void addConcentration(Map<String, Measure> to) {
        to.put("gini", in -> MeasureAnswer.ofSectors(new Concentration(in.counts()).gini()));
        to.put(
                "hoover-gini",
                in ->
                        MeasureAnswer.ofSectors(
                                in.reference()
                                        .map(new Concentration(in.counts())::hooverGini)
                                        .orElseGet(new Concentration(in.counts())::hooverGini)));
        to.put(
                "locational-gini",
                in -> MeasureAnswer.ofSectors(new Concentration(in.counts()).locationalGini()));
        to.put("ellison-glaeser", in -> MeasureAnswer.ofSectors(onPlants(in).gamma()));
        to.put(
                "ellison-glaeser-raw",
                in -> MeasureAnswer.ofSectors(onPlants(in).rawConcentration()));
        to.put("ellison-glaeser-z", in -> MeasureAnswer.ofSectors(onPlants(in).z()));
        to.put(
                "coagglomeration",
                in -> MeasureAnswer.ofSectorPairs(onPlants(in).coagglomeration()));
    }

    private static EllisonGlaeser onPlants(MeasureInput in) {
        return in.areaSizes()
                .map(sizes -> new EllisonGlaeser(in.plants(), sizes))
                .orElseGet(() -> new EllisonGlaeser(in.plants()));
    }

    private static void addChange(Map<String, Measure> to) {
        to.put("growth", in -> MeasureAnswer.ofCells(in.change().growth()));
        to.put("shift-share", in -> MeasureAnswer.ofCells(in.shiftShare()));
        to.put("entry", in -> MeasureAnswer.ofCells(in.entries().entries()));
        to.put("exit", in -> MeasureAnswer.ofCells(in.entries().exits()));
    }

    private static void addNearness(Map<String, Measure> to) {
        to.put(
                "cooccurrence",
                told(in ->
                        MeasureAnswer.ofSectorPairs(
                                in.convention()
                                        .diagonal(
                                                Cooccurrence.inAreas(in.presence()).asValues()))));
        to.put("proximity", told(in -> MeasureAnswer.ofSectorPairs(in.proximity())));
        to.put(
                "density",
                told(in ->
                        MeasureAnswer.ofCells(
                                new Density(in.presence(), in.proximity()).values())));
        to.put(
                "colocation",
                in -> MeasureAnswer.ofSectorPairs(Colocation.correlation(in.counts())));
        to.put(
                "skill-relatedness",
                in -> MeasureAnswer.ofSectorPairs(SkillRelatedness.of(in.counts())));
    }

    private static void addComplexity(Map<String, Measure> to) {
        to.put("diversity", in -> MeasureAnswer.ofAreas(in.presence().diversity()));
        to.put("ubiquity", in -> MeasureAnswer.ofSectors(in.presence().ubiquity()));
        to.put("eci", told(in -> MeasureAnswer.ofAreas(complexity(in).eci())));
        to.put("pci", told(in -> MeasureAnswer.ofSectors(complexity(in).pci())));
        to.put("coi", told(in -> MeasureAnswer.ofAreas(outlook(in).coi())));
        to.put("cog", told(in -> MeasureAnswer.ofCells(outlook(in).cog())));
        to.put("fitness", in -> fitness(in, it -> MeasureAnswer.ofAreas(it.fitness())));
        to.put(
                "fitness-complexity",
                in -> fitness(in, it -> MeasureAnswer.ofSectors(it.complexity())));
    }

    /// With the settings that decide about it.
    private static Measure told(Measure measure) {
        return in -> measure.apply(in).withSettings(in.settings());
    }

    private static Complexity complexity(MeasureInput in) {
        return Complexity.of(in.presence(), in.convention());
    }

    private static Outlook outlook(MeasureInput in) {
        return new Outlook(in.presence(), in.convention());
    }

    private static MeasureAnswer fitness(MeasureInput in, Function<Fitness, MeasureAnswer> answer) {
        if (in.updates().isPresent()) {
            return answer.apply(Fitness.of(in.presence(), in.updates().get()));
        }
        var fitness = Fitness.of(in.presence());
        return fitness.isSettled()
                ? answer.apply(fitness)
                : answer.apply(fitness)
                        .withWarning(
                                "After %d updates the values still move: only their order says"
                                                .formatted(fitness.updates())
                                        + " something.");
    }
}
