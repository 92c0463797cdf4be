package be.weefsel.app.matching;

import be.weefsel.app.platform.CannotStart;
import be.weefsel.engine.matching.meaning.Encoder;
import be.weefsel.engine.matching.meaning.EncoderFiles;
import be.weefsel.engine.matching.meaning.EncoderFiles.Pooling;
import be.weefsel.engine.matching.meaning.EncoderReader;
import be.weefsel.engine.matching.meaning.Students;
import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceLoader;
import org.jspecify.annotations.Nullable;

/// What puts texts into the space of meanings: the students that travel with Weefsel, or a model
/// for several languages that the operator names. What runs such a model lies in a folder of its
/// own (`./weefsel encoder` fills it), since it is as large as the whole application.
public final class ConfiguredEncoder {
    private static final String MODEL = "WEEFSEL_ENCODER_MODEL";
    private static final String TOKENIZER = "WEEFSEL_ENCODER_TOKENIZER";
    private static final String POOLING = "WEEFSEL_ENCODER_POOLING";
    private static final String PREFIX = "WEEFSEL_ENCODER_PREFIX";
    private static final String FOLDER = "WEEFSEL_ENCODER_FOLDER";

    private static @Nullable Encoder ofProcess;

    private ConfiguredEncoder() {}

    /// As the environment of this process says; read once.
    ///
    /// @throws CannotStart when what it names cannot be used
    public static synchronized Encoder get() {
        if (ofProcess == null) {
            ofProcess = of(System.getenv());
        }
        return ofProcess;
    }

    /// @param environment variables by name
    /// @throws CannotStart when what they name cannot be used
    static Encoder of(Map<String, String> environment) {
        var model = given(environment, MODEL);
        return model.isEmpty() ? Students.shipped() : read(model.get(), environment);
    }

    private static Encoder read(String model, Map<String, String> environment) {
        var tokenizer =
                given(environment, TOKENIZER)
                        .orElseThrow(() ->
                                new CannotStart(
                                        "%s needs %s beside it: the file tokenizer.json of the model."
                                                .formatted(MODEL, TOKENIZER)));
        var files =
                new EncoderFiles(
                        file(MODEL, model),
                        file(TOKENIZER, tokenizer),
                        pooling(given(environment, POOLING).orElse("mean")),
                        environment.getOrDefault(PREFIX, ""));
        var reader = reader(Path.of(given(environment, FOLDER).orElse("weefsel-encoder")));
        try {
            return reader.read(files);
        } catch (RuntimeException | LinkageError e) {
            throw new CannotStart(
                    "%s (%s) cannot be read as a model in the format ONNX: %s"
                            .formatted(MODEL, model, e.getMessage()),
                    e);
        }
    }

    private static Path file(String variable, String name) {
        var file = Path.of(name);
        if (!Files.isReadable(file)) {
            throw new CannotStart(
                    "%s (%s) is not a file that can be read.".formatted(variable, name));
        }
        return file;
    }

    private static Pooling pooling(String name) {
        return switch (name.toLowerCase(Locale.ROOT)) {
            case "mean" -> Pooling.MEAN;
            case "cls" -> Pooling.CLS;
            default ->
                    throw new CannotStart("%s (%s) must be mean or cls.".formatted(POOLING, name));
        };
    }

    private static EncoderReader reader(Path folder) {
        // Never closed: the encoder needs it as long as the process lives.
        var jars = new URLClassLoader(jarsIn(folder), ConfiguredEncoder.class.getClassLoader());
        return ServiceLoader.load(EncoderReader.class, jars)
                .findFirst()
                .orElseThrow(() ->
                        new CannotStart(
                                """
                                The folder (%s) has nothing that runs a model: fill it with \
                                ./weefsel encoder, or name another with %s.\
                                """
                                        .formatted(folder.toAbsolutePath(), FOLDER)));
    }

    private static URL[] jarsIn(Path folder) {
        var jars = new ArrayList<URL>();
        if (Files.isDirectory(folder)) {
            try (var files = Files.newDirectoryStream(folder, "*.jar")) {
                for (var file : files) {
                    jars.add(file.toUri().toURL());
                }
            } catch (MalformedURLException e) {
                throw new IllegalStateException(e); // a file always has one
            } catch (IOException e) {
                throw new CannotStart("The folder (%s) cannot be read.".formatted(folder), e);
            }
        }
        return jars.toArray(URL[]::new);
    }

    private static Optional<String> given(Map<String, String> environment, String name) {
        return Optional.ofNullable(environment.get(name)).filter(value -> !value.isBlank());
    }
}
