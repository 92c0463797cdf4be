package be.weefsel.engine.matching.meaning;

import be.weefsel.engine.matching.TextLanguage;
import be.weefsel.engine.matching.Words;
import be.weefsel.engine.matching.language.LanguageModel;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.IntStream;

/// A [StaticStudent] for each language, all of which learned from one teacher.
public final class Students implements Encoder {
    private final Function<TextLanguage, StaticStudent> students;

    private Students(Function<TextLanguage, StaticStudent> students) {
        this.students = students;
    }

    /// @param students one for each language that will be asked for
    public static Students of(Map<TextLanguage, StaticStudent> students) {
        var copy = Map.copyOf(students);
        return new Students(language -> Objects.requireNonNull(copy.get(language)));
    }

    /// Those that travel with Weefsel. One is read when it is first needed.
    public static Students shipped() {
        return Shipped.STUDENTS;
    }

    /// The name of the file of a language.
    public static String fileName(TextLanguage language) {
        return "student-%s.bin.gz".formatted(language.code());
    }

    @Override
    public float[] encode(TextLanguage language, String text) {
        var student = students.apply(language);
        return Vectors.unit(
                Vectors.sum(student.parts(Words.of(language, text)), student.dimensions()));
    }

    @Override
    public List<WordPart> parts(TextLanguage language, String text) {
        var student = students.apply(language);
        var words = Words.of(language, text);
        var parts = student.parts(words);
        double length = Vectors.length(Vectors.sum(parts, student.dimensions()));
        return IntStream.range(0, parts.length)
                .mapToObj(i -> new WordPart(words.get(i), Vectors.divided(parts[i], length)))
                .toList();
    }

    private static final class Shipped {
        private static final Map<TextLanguage, StaticStudent> READ = new ConcurrentHashMap<>();
        static final Students STUDENTS =
                new Students(language -> READ.computeIfAbsent(language, Shipped::read));

        private static StaticStudent read(TextLanguage language) {
            var name = fileName(language);
            try (var file = LanguageModel.class.getResourceAsStream(name)) {
                return StaticStudent.read(Objects.requireNonNull(file, name));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
