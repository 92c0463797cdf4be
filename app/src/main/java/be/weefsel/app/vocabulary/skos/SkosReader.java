package be.weefsel.app.vocabulary.skos;

import be.weefsel.app.platform.text.Reason;
import be.weefsel.app.vocabulary.SkosFormat;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import no.hasmac.jsonld.JsonLdError;
import no.hasmac.jsonld.JsonLdErrorCode;
import no.hasmac.jsonld.document.Document;
import no.hasmac.jsonld.loader.DocumentLoaderOptions;
import org.eclipse.rdf4j.model.Model;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.model.impl.LinkedHashModel;
import org.eclipse.rdf4j.rio.RDFFormat;
import org.eclipse.rdf4j.rio.RDFHandlerException;
import org.eclipse.rdf4j.rio.RDFParseException;
import org.eclipse.rdf4j.rio.RDFParser;
import org.eclipse.rdf4j.rio.Rio;
import org.eclipse.rdf4j.rio.helpers.AbstractRDFHandler;
import org.eclipse.rdf4j.rio.jsonld.JSONLDSettings;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/// Understands a SKOS file, or tells on which line it does not and what to do about it. A file can
/// make it fetch nothing: contexts must stand in the file itself.
public final class SkosReader {
    public static final int LARGEST_FILE_BYTES = 5_000_000;
    static final int MOST_STATEMENTS = 100_000;

    private SkosReader() {}

    /// @throws UnreadableSkos with the reason and its cure
    public static SkosDocument read(byte[] file, SkosFormat format) {
        if (file.length > LARGEST_FILE_BYTES) {
            throw new UnreadableSkos(
                    Reason.of("vocabulary.skos.too-large", LARGEST_FILE_BYTES / 1_000_000));
        }
        return new SchemeOfStatements(statementsIn(file, format)).read();
    }

    private static Model statementsIn(byte[] file, SkosFormat format) {
        if (format == SkosFormat.JSON_LD) {
            checkJson(file);
        }
        var model = new LinkedHashModel();
        var parser = parserOf(format);
        parser.setRDFHandler(new Collector(model));
        try {
            parser.parse(new ByteArrayInputStream(file), "https://weefsel.be/");
        } catch (TooManyStatements e) {
            throw new UnreadableSkos(Reason.of("vocabulary.skos.too-many", MOST_STATEMENTS), e);
        } catch (RDFParseException e) {
            throw syntax(e);
        } catch (RDFHandlerException e) {
            throw new IllegalStateException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return model;
    }

    private static RDFParser parserOf(SkosFormat format) {
        return switch (format) {
            case TURTLE -> Rio.createParser(RDFFormat.TURTLE);
            case JSON_LD ->
                    Rio.createParser(RDFFormat.JSONLD)
                            .set(JSONLDSettings.DOCUMENT_LOADER, SkosReader::fetchNothing);
        };
    }

    /// The JSON-LD reader knows no lines, and no end to nesting. Jackson knows both.
    private static void checkJson(byte[] file) {
        try {
            JsonMapper.shared().readTree(file);
        } catch (JacksonException e) {
            var location = e.getLocation();
            throw new UnreadableSkos(
                    Reason.of(
                            "vocabulary.skos.syntax",
                            location == null ? 1 : location.getLineNr(),
                            e.getOriginalMessage()),
                    e);
        }
    }

    private static Document fetchNothing(URI address, DocumentLoaderOptions options)
            throws JsonLdError {
        throw new JsonLdError(
                JsonLdErrorCode.LOADING_REMOTE_CONTEXT_FAILED,
                "Weefsel does not fetch (%s).".formatted(address));
    }

    private static UnreadableSkos syntax(RDFParseException e) {
        if (e.getCause() instanceof JsonLdError error
                && error.getCode() == JsonLdErrorCode.LOADING_REMOTE_CONTEXT_FAILED) {
            return new UnreadableSkos(Reason.of("vocabulary.skos.remote"), e);
        }
        var message = String.valueOf(e.getMessage());
        return e.getLineNumber() > 0
                ? new UnreadableSkos(
                        Reason.of("vocabulary.skos.syntax", e.getLineNumber(), message), e)
                : new UnreadableSkos(Reason.of("vocabulary.skos.meaning", message), e);
    }

    private static final class Collector extends AbstractRDFHandler {
        private final Model model;

        Collector(Model model) {
            this.model = model;
        }

        @Override
        public void handleStatement(Statement statement) {
            if (model.size() >= MOST_STATEMENTS) {
                throw new TooManyStatements();
            }
            model.add(statement.getSubject(), statement.getPredicate(), statement.getObject());
        }
    }

    private static final class TooManyStatements extends RuntimeException {
        private static final long serialVersionUID = 1;
    }
}
