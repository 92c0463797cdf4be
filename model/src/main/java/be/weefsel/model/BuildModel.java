package be.weefsel.model;

import be.weefsel.engine.matching.language.Source;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// Entry point of `./weefsel model build`.
public final class BuildModel {
    private static final String USAGE =
            """
            Usage: ./weefsel model build [--work DIR] [--to DIR] [--without-cpv]
                                       [--with-freedict]

            Trains anew what the engines know of languages: the translation tables, and the
            students that put texts into one space of meanings. Takes texts in Dutch, French and
            English from the registries of packages, and always gives the same bytes.

              --work DIR     where packages are kept (default: weefsel-model)
              --to DIR       where the files go (default: where the engines have them)
              --without-cpv  leave out the common procurement vocabulary, to measure on it
              --with-freedict
                             learn from the dictionaries of FreeDict as well. They are under the
                             GPL, version 2 or later, and so is what is learned from them, and the
                             jar that you build with it\
            """;
    private static final String IN_ENGINES =
            "engines/src/main/resources/be/weefsel/engine/matching/language";

    private BuildModel() {}

    /// What was asked for.
    private record Order(
            Path project, Path work, Path to, boolean withVocabulary, boolean withDictionaries) {
        static Order of(List<String> arguments) {
            var project = Path.of(arguments.getFirst()).toAbsolutePath().normalize();
            var rest = new ArrayList<>(arguments.subList(1, arguments.size()));
            if (rest.isEmpty() || !rest.removeFirst().equals("build")) {
                throw new CannotBuild(USAGE);
            }
            boolean withVocabulary = !rest.remove("--without-cpv");
            boolean withDictionaries = rest.remove("--with-freedict");
            var work = option("--work", rest, project, "weefsel-model");
            var to = option("--to", rest, project, IN_ENGINES);
            if (!rest.isEmpty()) {
                throw new CannotBuild(USAGE);
            }
            return new Order(project, work, to, withVocabulary, withDictionaries);
        }

        private static Path option(String name, List<String> rest, Path project, String otherwise) {
            int at = rest.indexOf(name);
            if (at < 0) {
                return project.resolve(otherwise);
            }
            if (at + 1 == rest.size()) {
                throw new CannotBuild(USAGE);
            }
            rest.remove(at);
            return project.resolve(rest.remove(at));
        }

        boolean takes(Segment segment) {
            return withVocabulary || segment.source() != Source.PROCUREMENT_VOCABULARY;
        }
    }

    /// @param arguments the folder of the project, then the command with its options
    public static void main(String[] arguments) throws IOException {
        try {
            build(Order.of(Arrays.asList(arguments)));
        } catch (CannotBuild e) {
            System.err.println(e.getMessage());
            System.exit(1);
        }
    }

    private static void build(Order order) throws IOException {
        var began = Instant.now();
        Files.createDirectories(order.work());
        var sources = new Sources(order.project(), order.work());
        var segments = new ArrayList<>(sources.segments());
        segments.removeIf(segment -> !order.takes(segment));
        if (order.withDictionaries()) {
            segments.addAll(sources.dictionaries());
        }
        segments.stream()
                .collect(Collectors.groupingBy(Segment::source, Collectors.counting()))
                .forEach((source, count) -> System.err.printf("%s: %d segments%n", source, count));
        var training = new Training(segments);
        System.err.printf("Training on %d different segments ...%n", training.size());
        training.writeTo(order.to());
        System.err.println("Teaching the students ...");
        Lessons.of(segments, new Teacher(order.work())).writeTo(order.to());
        var hashes = hashes(order.to());
        Files.writeString(order.to().resolve("model.sha256"), listed(hashes));
        System.err.printf(
                "Wrote %d files to %s in %d s.%n",
                hashes.size(), order.to(), Duration.between(began, Instant.now()).toSeconds());
    }

    /// The SHA-256 of every file by its name.
    private static Map<String, String> hashes(Path folder) throws IOException {
        var hashes = new TreeMap<String, String>();
        try (var files = Files.newDirectoryStream(folder, "*.gz")) {
            for (var file : files) {
                hashes.put(String.valueOf(file.getFileName()), Download.sha256(file));
            }
        }
        return hashes;
    }

    /// As `sha256sum --check` reads it.
    private static String listed(Map<String, String> hashes) {
        return hashes.entrySet().stream()
                .map(file -> "%s  %s%n".formatted(file.getValue(), file.getKey()))
                .collect(Collectors.joining());
    }
}
