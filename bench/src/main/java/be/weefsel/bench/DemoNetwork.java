package be.weefsel.bench;

import be.weefsel.engine.matching.Demand;
import be.weefsel.engine.matching.Layer;
import be.weefsel.engine.matching.OpenPeriod;
import be.weefsel.engine.matching.Place;
import be.weefsel.engine.matching.SectorCode;
import be.weefsel.engine.matching.Supply;
import be.weefsel.engine.matching.TextLanguage;
import be.weefsel.engine.matching.Topic;
import be.weefsel.engine.matching.TopicNetwork;
import be.weefsel.engine.matching.TrlRange;
import be.weefsel.engine.matching.Wording;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Literal;
import org.eclipse.rdf4j.model.Model;
import org.eclipse.rdf4j.model.Resource;
import org.eclipse.rdf4j.model.vocabulary.RDF;
import org.eclipse.rdf4j.model.vocabulary.SKOS;
import org.eclipse.rdf4j.rio.RDFFormat;
import org.eclipse.rdf4j.rio.Rio;

/// The demo network of West Flanders as the matching engine sees it, read from the project's files.
///
/// @param grades by question and offer: 3 excellent, 2 good, 1 partly, 0 looks near; a pair that is
///   not listed counts as 0
record DemoNetwork(
        List<Offer> offers,
        List<Question> questions,
        Map<String, Map<String, Integer>> grades,
        TopicNetwork topics) {

    /// @param original the language in which it was written first
    record Offer(Supply supply, TextLanguage original) {}

    record Question(Demand demand, String title) {
        String key() {
            return demand.id();
        }

        String text() {
            return String.join("\n", demand.texts().values());
        }
    }

    /// Graded offers of a question, by offer.
    Map<String, Integer> gradesOf(Question question) {
        return grades.getOrDefault(question.key(), Map.of());
    }

    List<Supply> supplies() {
        return offers.stream().map(Offer::supply).toList();
    }

    /// @param root the folder of the project
    static DemoNetwork read(Path root) throws IOException {
        var demo = root.resolve("demo/src/main/resources/be/weefsel/demo/westflanders");
        var scheme = root.resolve("reference/src/main/resources/be/weefsel/reference/topics.ttl");
        var grades = new TreeMap<String, Map<String, Integer>>();
        for (var row : rows(demo.resolve("judgements.csv"))) {
            grades.computeIfAbsent(row.getField("question_key"), key -> new TreeMap<>())
                    .put(row.getField("offer_key"), Integer.parseInt(row.getField("grade")));
        }
        return new DemoNetwork(readOffers(demo), readQuestions(demo), grades, readTopics(scheme));
    }

    private static List<Offer> readOffers(Path demo) throws IOException {
        var organisations = byField("key", rows(demo.resolve("organisations.csv")));
        var topics = byField("offer", rows(demo.resolve("offer-topics.csv")));
        return rows(demo.resolve("offers.csv")).stream()
                .map(row ->
                        offer(
                                row,
                                required(organisations, row.getField("organisation_key")),
                                required(topics, row.getField("key"))))
                .toList();
    }

    private static Offer offer(
            NamedCsvRecord row, NamedCsvRecord organisation, NamedCsvRecord topics) {
        var original = TextLanguage.ofCode(row.getField("language"));
        var wordings = new EnumMap<TextLanguage, Wording>(TextLanguage.class);
        for (var language : TextLanguage.values()) {
            var title = row.getField("title_" + language.code());
            if (!title.isBlank()) {
                wordings.put(
                        language,
                        new Wording(
                                title,
                                row.getField("description_" + language.code()),
                                language == original
                                        ? List.copyOf(values(topics, "keywords"))
                                        : List.of()));
            }
        }
        var supply =
                Supply.of(row.getField("key"), row.getField("organisation_key"), wordings)
                        .withTopics(values(topics, "topics"))
                        .withLanguages(languages(row))
                        .withPeriod(
                                new OpenPeriod(
                                        firstDay(row.getField("opened")),
                                        firstDay(row.getField("closed"))));
        if (!organisation.getField("lat").isBlank()) {
            supply = supply.withPlace(place(organisation, organisation.getField("country")));
        }
        if (!row.getField("trl_min").isBlank()) {
            supply = supply.withReadiness(readiness(row, "trl_min", "trl_max"));
        }
        if (!row.getField("capacity_per_year").isBlank()) {
            supply =
                    supply.withCapacityPerYear(Integer.parseInt(row.getField("capacity_per_year")));
        }
        return new Offer(supply, original);
    }

    private static List<Question> readQuestions(Path demo) throws IOException {
        var companies = byField("key", rows(demo.resolve("companies.csv")));
        var topics = byField("question", rows(demo.resolve("question-topics.csv")));
        return rows(demo.resolve("questions.csv")).stream()
                .map(row ->
                        question(
                                row,
                                required(companies, row.getField("company_key")),
                                required(topics, row.getField("key"))))
                .toList();
    }

    private static Question question(
            NamedCsvRecord row, NamedCsvRecord company, NamedCsvRecord topics) {
        var texts = new EnumMap<Layer, String>(Layer.class);
        texts.put(Layer.TEASER, row.getField("title") + ".\n" + row.getField("public_teaser"));
        texts.put(
                Layer.QUESTION,
                String.join(
                        "\n",
                        row.getField("problem"),
                        row.getField("tried"),
                        row.getField("desired_result"),
                        row.getField("constraints")));
        if (row.getField("confidential_matching").equals("yes")) {
            texts.put(Layer.CONFIDENTIAL, row.getField("confidential_detail"));
        }
        var demand =
                Demand.of(
                                row.getField("key"),
                                row.getField("company_key"),
                                TextLanguage.ofCode(row.getField("language")),
                                texts)
                        .withTopics(values(topics, "topics"))
                        .withSpoken(languages(company))
                        .withPlace(place(company, "BE"))
                        .withSectors(
                                values(company, "sectors_2025").stream()
                                        .map(SectorCode::new)
                                        .collect(Collectors.toSet()))
                        .withReadiness(readiness(row, "trl_from", "trl_to"));
        return new Question(
                row.getField("cross_border").equals("no") ? demand.withinBorders() : demand,
                row.getField("title"));
    }

    private static Place place(NamedCsvRecord row, String country) {
        return new Place(
                Double.parseDouble(row.getField("lat")),
                Double.parseDouble(row.getField("lon")),
                country);
    }

    private static TrlRange readiness(NamedCsvRecord row, String lowest, String highest) {
        return new TrlRange(
                Integer.parseInt(row.getField(lowest)), Integer.parseInt(row.getField(highest)));
    }

    private static Set<TextLanguage> languages(NamedCsvRecord row) {
        return values(row, "languages").stream()
                .map(TextLanguage::ofCode)
                .collect(Collectors.toSet());
    }

    private static Optional<LocalDate> firstDay(String year) {
        return year.isBlank()
                ? Optional.empty()
                : Optional.of(LocalDate.of(Integer.parseInt(year), 1, 1));
    }

    /// Reads a scheme in SKOS; a topic's key is the last part of its address.
    private static TopicNetwork readTopics(Path file) throws IOException {
        Model model;
        try (var reader = Files.newBufferedReader(file)) {
            model = Rio.parse(reader, "", RDFFormat.TURTLE);
        }
        return new TopicNetwork(
                model.filter(null, RDF.TYPE, SKOS.CONCEPT).subjects().stream()
                        .map(subject -> topic(model, subject))
                        .toList());
    }

    private static Topic topic(Model model, Resource subject) {
        var labels = new EnumMap<TextLanguage, List<String>>(TextLanguage.class);
        for (var language : TextLanguage.values()) {
            var all = new ArrayList<>(labels(model, subject, SKOS.PREF_LABEL, language));
            all.addAll(labels(model, subject, SKOS.ALT_LABEL, language));
            labels.put(language, all);
        }
        return new Topic(
                key(subject),
                labels,
                keys(model, subject, SKOS.BROADER),
                keys(model, subject, SKOS.RELATED));
    }

    private static List<String> labels(
            Model model, Resource subject, IRI kind, TextLanguage language) {
        return model.filter(subject, kind, null).objects().stream()
                .map(Literal.class::cast)
                .filter(label -> label.getLanguage().orElse("").equals(language.code()))
                .map(Literal::getLabel)
                .toList();
    }

    private static Set<String> keys(Model model, Resource subject, IRI link) {
        return model.filter(subject, link, null).objects().stream()
                .map(Resource.class::cast)
                .map(DemoNetwork::key)
                .collect(Collectors.toSet());
    }

    private static String key(Resource topic) {
        var address = topic.stringValue();
        return address.substring(address.lastIndexOf('/') + 1);
    }

    private static List<NamedCsvRecord> rows(Path file) throws IOException {
        try (var csv = CsvReader.builder().ofNamedCsvRecord(file)) {
            return csv.stream().toList();
        }
    }

    private static Map<String, NamedCsvRecord> byField(
            String field, Collection<NamedCsvRecord> rows) {
        var byField = new LinkedHashMap<String, NamedCsvRecord>();
        rows.forEach(row -> byField.put(row.getField(field), row));
        return byField;
    }

    private static NamedCsvRecord required(Map<String, NamedCsvRecord> rows, String key) {
        return Objects.requireNonNull(rows.get(key), () -> "There is no row for " + key);
    }

    private static Set<String> values(NamedCsvRecord row, String field) {
        var values = new HashSet<>(Arrays.asList(row.getField(field).split("\\|", -1)));
        values.remove("");
        return values;
    }
}
