package be.weefsel.model;

import be.weefsel.engine.matching.TextLanguage;
import be.weefsel.engine.matching.language.Source;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Literal;
import org.eclipse.rdf4j.model.Model;
import org.eclipse.rdf4j.model.vocabulary.SKOS;
import org.eclipse.rdf4j.rio.RDFFormat;
import org.eclipse.rdf4j.rio.Rio;

/// The scheme of topics that Weefsel brings along, in SKOS: the label of each topic, its other
/// labels all together, and its definition.
final class TopicScheme {
    private static final List<IRI> PROPERTIES =
            List.of(SKOS.PREF_LABEL, SKOS.ALT_LABEL, SKOS.DEFINITION);

    private TopicScheme() {}

    static List<Segment> read(Path file) throws IOException {
        Model scheme;
        try (var reader = Files.newBufferedReader(file)) {
            scheme = Rio.parse(reader, "", RDFFormat.TURTLE);
        }
        var texts = new EnumMap<TextLanguage, Map<String, String>>(TextLanguage.class);
        for (var property : PROPERTIES) {
            for (var statement : scheme.filter(null, property, null)) {
                if (statement.getObject() instanceof Literal literal) {
                    languageOf(literal)
                            .ifPresent(language ->
                                    texts.computeIfAbsent(language, _ -> new TreeMap<>())
                                            .merge(
                                                    statement.getSubject() + " " + property,
                                                    literal.getLabel(),
                                                    "%s, %s"::formatted));
                }
            }
        }
        return Segment.align(Source.TOPICS, texts);
    }

    private static Optional<TextLanguage> languageOf(Literal literal) {
        return literal.getLanguage().flatMap(TextLanguage::findByCode);
    }
}
