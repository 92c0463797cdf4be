package be.weefsel.app.vocabulary.skos;

import be.weefsel.app.vocabulary.TopicScheme;
import java.util.List;

/// What was read from a file.
///
/// @param leftOut names of properties and languages that Weefsel does not keep
public record SkosDocument(TopicScheme scheme, List<String> leftOut) {}
