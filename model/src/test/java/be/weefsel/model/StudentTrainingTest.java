package be.weefsel.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import be.weefsel.engine.matching.TextLanguage;
import be.weefsel.engine.matching.meaning.StaticStudent;
import be.weefsel.engine.matching.meaning.Students;
import be.weefsel.engine.matching.meaning.Vectors;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// A world of two meanings: textile in the first half of the space, water in the second.
class StudentTrainingTest {
    private static final float[] TEXTILE = meaning(0);
    private static final float[] WATER = meaning(Teacher.DIMENSIONS / 2);

    private final byte[] file = taught();
    private final Students students =
            Students.of(
                    Map.of(TextLanguage.NL, StaticStudent.read(new ByteArrayInputStream(file))));

    StudentTrainingTest() throws IOException {}

    @Test
    void aTextBelongsWhereItsWordsDid() {
        assertThat(nearness("weven van garens", TEXTILE)).isGreaterThan(0.9);
        assertThat(nearness("zuivering van afvalwater", WATER)).isGreaterThan(0.9);
        assertThat(nearness("weven van garens", WATER)).isLessThan(0.1);
    }

    @Test
    void anUnknownWordIsPlacedByItsLetters() {
        assertThat(nearness("waterzuiveringen", WATER)).isGreaterThan(0.5);
    }

    @Test
    void nothingKnownIsNowhere() {
        assertThat(nearness("xyz", TEXTILE)).isZero();
        assertThat(nearness("", TEXTILE)).isZero();
    }

    @Test
    void theCosinesOfTheWordsAddUpToThatOfTheText() {
        var text = "weven met afvalwater en xyz";
        double sum =
                students.parts(TextLanguage.NL, text).stream()
                        .mapToDouble(part -> part.cosine(TEXTILE))
                        .sum();

        assertThat(sum).isCloseTo(nearness(text, TEXTILE), within(1e-6));
    }

    @Test
    void theSameLessonsGiveTheSameBytes() throws IOException {
        assertThat(taught()).isEqualTo(file);
    }

    private double nearness(String text, float[] to) {
        return Vectors.cosine(students.encode(TextLanguage.NL, text), to);
    }

    private static byte[] taught() throws IOException {
        var texts = new ArrayList<String>();
        var targets = new ArrayList<float[]>();
        for (var text : List.of("weven", "garen", "weven van garen", "garens weven")) {
            texts.addAll(List.of(text, text + " hier", "nu " + text));
            targets.addAll(List.of(TEXTILE, TEXTILE, TEXTILE));
        }
        for (var text : List.of("water", "afvalwater", "zuivering", "water zuiveren")) {
            texts.addAll(List.of(text, text + " hier", "nu " + text));
            targets.addAll(List.of(WATER, WATER, WATER));
        }
        var bytes = new ByteArrayOutputStream();
        new StudentTraining(TextLanguage.NL, texts, targets).write(bytes);
        return bytes.toByteArray();
    }

    private static float[] meaning(int from) {
        var vector = new float[Teacher.DIMENSIONS];
        int half = Teacher.DIMENSIONS / 2;
        for (int k = from; k < from + half; k++) {
            vector[k] = (float) (1 / Math.sqrt(half));
        }
        return vector;
    }
}
