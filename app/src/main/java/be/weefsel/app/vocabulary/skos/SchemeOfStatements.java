package be.weefsel.app.vocabulary.skos;

import be.weefsel.app.platform.text.Language;
import be.weefsel.app.platform.text.Reason;
import be.weefsel.app.platform.text.TranslatedText;
import be.weefsel.app.vocabulary.Topic;
import be.weefsel.app.vocabulary.TopicScheme;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Literal;
import org.eclipse.rdf4j.model.Model;
import org.eclipse.rdf4j.model.Resource;
import org.eclipse.rdf4j.model.Value;
import org.eclipse.rdf4j.model.vocabulary.DCTERMS;
import org.eclipse.rdf4j.model.vocabulary.RDF;
import org.eclipse.rdf4j.model.vocabulary.RDFS;
import org.eclipse.rdf4j.model.vocabulary.SKOS;

/// Makes a scheme of topics out of the statements of a SKOS file. Relations may be told from either
/// side; they are kept from both.
final class SchemeOfStatements {
    private static final List<IRI> NAMES_OF_SCHEME =
            List.of(DCTERMS.TITLE, SKOS.PREF_LABEL, RDFS.LABEL);
    private static final Set<IRI> KEPT =
            Set.of(
                    RDF.TYPE,
                    SKOS.PREF_LABEL,
                    SKOS.ALT_LABEL,
                    SKOS.DEFINITION,
                    SKOS.BROADER,
                    SKOS.NARROWER,
                    SKOS.RELATED,
                    SKOS.IN_SCHEME,
                    SKOS.TOP_CONCEPT_OF,
                    SKOS.HAS_TOP_CONCEPT,
                    DCTERMS.TITLE,
                    DCTERMS.LICENSE,
                    RDFS.LABEL);

    private final Model statements;
    private final Set<String> leftOut = new TreeSet<>();

    SchemeOfStatements(Model statements) {
        this.statements = statements;
    }

    SkosDocument read() {
        var scheme = scheme();
        var keys = keysOf(conceptsOf(scheme));
        var broader = pairs(SKOS.BROADER, SKOS.NARROWER, keys);
        var related = pairs(SKOS.RELATED, SKOS.RELATED, keys);
        checkNoCircle(broader);
        var narrower = turned(broader);
        var topics = new ArrayList<Topic>();
        keys.forEach((concept, key) ->
                topics.add(
                        new Topic(
                                key,
                                concept.stringValue(),
                                label(concept),
                                otherLabels(concept),
                                text(concept, SKOS.DEFINITION),
                                broader.getOrDefault(key, Set.of()),
                                narrower.getOrDefault(key, Set.of()),
                                related.getOrDefault(key, Set.of()))));
        noteWhatIsLeftOut(scheme, keys.keySet());
        return new SkosDocument(
                new TopicScheme(scheme.stringValue(), nameOf(scheme), licenceOf(scheme), topics),
                List.copyOf(leftOut));
    }

    private IRI scheme() {
        var schemes =
                statements.filter(null, RDF.TYPE, SKOS.CONCEPT_SCHEME).subjects().stream()
                        .filter(IRI.class::isInstance)
                        .map(IRI.class::cast)
                        .toList();
        if (schemes.size() != 1) {
            throw new UnreadableSkos(Reason.of("vocabulary.skos.one-scheme", schemes.size()));
        }
        return schemes.getFirst();
    }

    private TranslatedText nameOf(IRI scheme) {
        return NAMES_OF_SCHEME.stream()
                .map(property -> text(scheme, property))
                .flatMap(Optional::stream)
                .findFirst()
                .orElseThrow(() ->
                        new UnreadableSkos(
                                Reason.of("vocabulary.skos.no-title", scheme.stringValue())));
    }

    private String licenceOf(IRI scheme) {
        return statements.filter(scheme, DCTERMS.LICENSE, null).objects().stream()
                .map(Value::stringValue)
                .sorted()
                .findFirst()
                .orElse("");
    }

    private List<IRI> conceptsOf(IRI scheme) {
        var concepts = new ArrayList<IRI>();
        for (var subject : statements.filter(null, RDF.TYPE, SKOS.CONCEPT).subjects()) {
            if (!(subject instanceof IRI concept)) {
                throw new UnreadableSkos(Reason.of("vocabulary.skos.nameless"));
            }
            var schemes = statements.filter(concept, SKOS.IN_SCHEME, null).objects();
            if (schemes.isEmpty() || schemes.contains(scheme)) {
                concepts.add(concept);
            }
        }
        if (concepts.isEmpty()) {
            throw new UnreadableSkos(Reason.of("vocabulary.skos.empty"));
        }
        return concepts;
    }

    private static Map<IRI, String> keysOf(List<IRI> concepts) {
        var keys = new LinkedHashMap<IRI, String>();
        var owners = new TreeMap<String, IRI>();
        for (var concept : concepts) {
            var key = keyOf(concept.stringValue());
            if (key.isEmpty()) {
                throw new UnreadableSkos(
                        Reason.of("vocabulary.skos.no-key", concept.stringValue()));
            }
            var other = owners.put(key, concept);
            if (other != null) {
                throw new UnreadableSkos(
                        Reason.of(
                                "vocabulary.skos.same-key",
                                other.stringValue(),
                                concept.stringValue()));
            }
            keys.put(concept, key);
        }
        return keys;
    }

    /// The last part of the IRI, as it can stand in an address.
    static String keyOf(String iri) {
        var whole = iri.replaceAll("[/#]+$", "");
        var last = whole.substring(Math.max(whole.lastIndexOf('/'), whole.lastIndexOf('#')) + 1);
        return Normalizer.normalize(last, Normalizer.Form.NFD)
                .replaceAll("\\p{M}+", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-+|-+$", "");
    }

    private TranslatedText label(IRI concept) {
        return text(concept, SKOS.PREF_LABEL)
                .orElseThrow(() ->
                        new UnreadableSkos(
                                Reason.of("vocabulary.skos.no-label", concept.stringValue())));
    }

    private Optional<TranslatedText> text(IRI subject, IRI property) {
        var texts = new EnumMap<Language, String>(Language.class);
        textsOf(subject, property)
                .forEach((language, found) -> {
                    if (found.size() > 1) {
                        throw new UnreadableSkos(
                                Reason.of(
                                        "vocabulary.skos.two-texts",
                                        subject.stringValue(),
                                        property.getLocalName(),
                                        language.code()));
                    }
                    texts.put(language, found.getFirst());
                });
        return TranslatedText.find(
                texts.getOrDefault(Language.NL, ""),
                texts.getOrDefault(Language.FR, ""),
                texts.getOrDefault(Language.EN, ""));
    }

    private Map<Language, List<String>> otherLabels(IRI concept) {
        return textsOf(concept, SKOS.ALT_LABEL);
    }

    private Map<Language, List<String>> textsOf(IRI subject, IRI property) {
        var texts = new EnumMap<Language, List<String>>(Language.class);
        for (var value : statements.filter(subject, property, null).objects()) {
            var language = languageOf(value);
            if (language.isPresent()) {
                texts.computeIfAbsent(language.get(), l -> new ArrayList<>())
                        .add(value.stringValue().strip());
            } else {
                leftOut.add(property.getLocalName() + "@" + languageTag(value).orElse("?"));
            }
        }
        return texts;
    }

    /// `nl-BE` counts as Dutch.
    private static Optional<Language> languageOf(Value value) {
        return languageTag(value)
                .flatMap(tag -> Language.findByCode(Locale.forLanguageTag(tag).getLanguage()));
    }

    private static Optional<String> languageTag(Value value) {
        return value instanceof Literal literal ? literal.getLanguage() : Optional.empty();
    }

    /// Who stands under (or beside) whom, by key, told as `property` or the other way round as
    /// `inverse`.
    private Map<String, Set<String>> pairs(IRI property, IRI inverse, Map<IRI, String> keys) {
        var pairs = new TreeMap<String, Set<String>>();
        for (var statement : statements.filter(null, property, null)) {
            addPair(pairs, statement.getSubject(), statement.getObject(), keys);
        }
        for (var statement : statements.filter(null, inverse, null)) {
            if (statement.getObject() instanceof Resource subject) {
                addPair(pairs, subject, statement.getSubject(), keys);
            }
        }
        return pairs;
    }

    private static void addPair(
            Map<String, Set<String>> pairs, Resource from, Value to, Map<IRI, String> keys) {
        var key = find(from, keys);
        var other = find(to, keys);
        if (key.isEmpty() || other.isEmpty()) {
            throw new UnreadableSkos(
                    Reason.of(
                            "vocabulary.skos.broken-relation",
                            from.stringValue(),
                            to.stringValue()));
        }
        if (key.equals(other)) {
            throw new UnreadableSkos(Reason.of("vocabulary.skos.circle", from.stringValue()));
        }
        pairs.computeIfAbsent(key.get(), k -> new TreeSet<>()).add(other.get());
    }

    private static Optional<String> find(Value concept, Map<IRI, String> keys) {
        return concept instanceof IRI iri ? Optional.ofNullable(keys.get(iri)) : Optional.empty();
    }

    private static Map<String, Set<String>> turned(Map<String, Set<String>> pairs) {
        var turned = new TreeMap<String, Set<String>>();
        pairs.forEach((key, others) ->
                others.forEach(
                        other -> turned.computeIfAbsent(other, k -> new TreeSet<>()).add(key)));
        return turned;
    }

    /// Takes away, again and again, what has nothing broader left; a circle stays over.
    private static void checkNoCircle(Map<String, Set<String>> broader) {
        var left = new TreeMap<String, Set<String>>();
        broader.forEach((key, others) -> left.put(key, new TreeSet<>(others)));
        var shrinks = true;
        while (shrinks) {
            left.values().forEach(others -> others.retainAll(Set.copyOf(left.keySet())));
            shrinks = left.values().removeIf(Collection::isEmpty);
        }
        if (!left.isEmpty()) {
            throw new UnreadableSkos(
                    Reason.of(
                            "vocabulary.skos.circle",
                            Collections.min(left.keySet(), Comparator.naturalOrder())));
        }
    }

    private void noteWhatIsLeftOut(IRI scheme, Set<IRI> concepts) {
        for (var statement : statements) {
            if ((scheme.equals(statement.getSubject()) || concepts.contains(statement.getSubject()))
                    && !KEPT.contains(statement.getPredicate())) {
                leftOut.add(statement.getPredicate().getLocalName());
            }
        }
    }
}
