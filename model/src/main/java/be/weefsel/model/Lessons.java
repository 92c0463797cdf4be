package be.weefsel.model;

import be.weefsel.engine.matching.TextLanguage;
import be.weefsel.engine.matching.meaning.Students;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/// Where the texts of segments belong by their English, relative to the middle of all.
final class Lessons {
    private final List<Map<TextLanguage, String>> texts;
    private final List<float[]> targets;

    private Lessons(List<Map<TextLanguage, String>> texts, List<float[]> targets) {
        this.texts = texts;
        this.targets = targets;
    }

    /// Segments without English teach nothing here; those that say the same count once.
    static Lessons of(List<Segment> segments, Teacher teacher) throws IOException {
        var texts =
                segments.stream()
                        .map(Segment::texts)
                        .filter(it -> it.containsKey(TextLanguage.EN))
                        .distinct()
                        .toList();
        var english =
                texts.stream().map(it -> Objects.requireNonNull(it.get(TextLanguage.EN))).toList();
        return new Lessons(texts, centred(teacher.encode(english)));
    }

    private static List<float[]> centred(List<float[]> vectors) {
        var middle = new double[Teacher.DIMENSIONS];
        for (var vector : vectors) {
            for (int k = 0; k < middle.length; k++) {
                middle[k] += vector[k] / vectors.size();
            }
        }
        var centred = new ArrayList<float[]>();
        for (var vector : vectors) {
            var moved = new float[middle.length];
            for (int k = 0; k < moved.length; k++) {
                moved[k] = (float) (vector[k] - middle[k]);
            }
            centred.add(moved);
        }
        return centred;
    }

    void writeTo(Path folder) throws IOException {
        for (var language : TextLanguage.values()) {
            try (var file = Files.newOutputStream(folder.resolve(Students.fileName(language)))) {
                training(language).write(file);
            }
        }
    }

    private StudentTraining training(TextLanguage language) {
        var numbers = Stream.iterate(0, i -> i < texts.size(), i -> i + 1).toList();
        var having = numbers.stream().filter(i -> texts.get(i).containsKey(language)).toList();
        return new StudentTraining(
                language,
                having.stream()
                        .map(i -> Objects.requireNonNull(texts.get(i).get(language)))
                        .toList(),
                having.stream().map(targets::get).toList());
    }
}
