package be.weefsel.app.vocabulary.skos;

import be.weefsel.app.platform.text.TranslatedText;
import be.weefsel.app.vocabulary.SkosFormat;
import be.weefsel.app.vocabulary.Topic;
import be.weefsel.app.vocabulary.TopicScheme;
import java.io.OutputStream;
import java.util.HashMap;
import java.util.Map;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Model;
import org.eclipse.rdf4j.model.ValueFactory;
import org.eclipse.rdf4j.model.impl.LinkedHashModel;
import org.eclipse.rdf4j.model.impl.SimpleValueFactory;
import org.eclipse.rdf4j.model.vocabulary.DCTERMS;
import org.eclipse.rdf4j.model.vocabulary.RDF;
import org.eclipse.rdf4j.model.vocabulary.SKOS;
import org.eclipse.rdf4j.rio.RDFFormat;
import org.eclipse.rdf4j.rio.Rio;
import org.eclipse.rdf4j.rio.WriterConfig;
import org.eclipse.rdf4j.rio.helpers.BasicWriterSettings;
import org.eclipse.rdf4j.rio.jsonld.JSONLDMode;
import org.eclipse.rdf4j.rio.jsonld.JSONLDSettings;

/// Writes a scheme of topics as a SKOS file. The same scheme always gives the same file.
public final class SkosWriter {
    private static final ValueFactory VALUES = SimpleValueFactory.getInstance();

    private SkosWriter() {}

    public static void write(TopicScheme scheme, SkosFormat format, OutputStream out) {
        Rio.write(statementsOf(scheme), out, rdfFormat(format), settings());
    }

    private static RDFFormat rdfFormat(SkosFormat format) {
        return switch (format) {
            case TURTLE -> RDFFormat.TURTLE;
            case JSON_LD -> RDFFormat.JSONLD;
        };
    }

    private static WriterConfig settings() {
        return new WriterConfig()
                .set(BasicWriterSettings.PRETTY_PRINT, true)
                .set(JSONLDSettings.JSONLD_MODE, JSONLDMode.COMPACT);
    }

    private static Model statementsOf(TopicScheme scheme) {
        var model = new LinkedHashModel();
        model.setNamespace(SKOS.NS);
        model.setNamespace(DCTERMS.NS);
        var schemeIri = VALUES.createIRI(scheme.iri());
        model.add(schemeIri, RDF.TYPE, SKOS.CONCEPT_SCHEME);
        addText(model, schemeIri, DCTERMS.TITLE, scheme.name());
        if (!scheme.licence().isEmpty()) {
            model.add(schemeIri, DCTERMS.LICENSE, VALUES.createIRI(scheme.licence()));
        }
        var iris = new HashMap<String, IRI>();
        scheme.topics().forEach(topic -> iris.put(topic.key(), VALUES.createIRI(topic.iri())));
        for (var topic : scheme.topics()) {
            addTopic(model, schemeIri, topic, iris);
        }
        return model;
    }

    private static void addTopic(Model model, IRI scheme, Topic topic, Map<String, IRI> iris) {
        var concept = VALUES.createIRI(topic.iri());
        model.add(concept, RDF.TYPE, SKOS.CONCEPT);
        model.add(concept, SKOS.IN_SCHEME, scheme);
        if (topic.isTop()) {
            model.add(concept, SKOS.TOP_CONCEPT_OF, scheme);
        }
        addText(model, concept, SKOS.PREF_LABEL, topic.label());
        topic.otherLabels()
                .forEach((language, labels) ->
                        labels.forEach(label ->
                                model.add(
                                        concept,
                                        SKOS.ALT_LABEL,
                                        VALUES.createLiteral(label, language.code()))));
        topic.definition()
                .ifPresent(definition -> addText(model, concept, SKOS.DEFINITION, definition));
        topic.broader().forEach(key -> model.add(concept, SKOS.BROADER, iris.get(key)));
        topic.narrower().forEach(key -> model.add(concept, SKOS.NARROWER, iris.get(key)));
        topic.related().forEach(key -> model.add(concept, SKOS.RELATED, iris.get(key)));
    }

    private static void addText(Model model, IRI subject, IRI property, TranslatedText text) {
        text.byLanguage()
                .forEach((language, words) ->
                        model.add(subject, property, VALUES.createLiteral(words, language.code())));
    }
}
