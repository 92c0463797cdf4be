package be.weefsel.engine.matching.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class TranslationTableTest {
    private static final Translation SEWAGE =
            new Translation("sewag", 0.75, Set.of(Source.PROCUREMENT_VOCABULARY, Source.EFORMS));
    private static final Translation EFFLUENT = new Translation("effluent", 0.25, Set.of());

    private final TranslationTable table =
            new TranslationTable(Map.of("afvalwater", List.of(SEWAGE, EFFLUENT)));

    @Test
    void whatIsWrittenIsReadBack() throws IOException {
        var read = TranslationTable.read(new ByteArrayInputStream(written(table)));

        assertThat(read.of("afvalwater")).containsExactly(SEWAGE, EFFLUENT);
        assertThat(read.of("zeewier")).isEmpty();
        assertThat(read.size()).isEqualTo(1);
    }

    @Test
    void theSameTableIsTheSameBytes() throws IOException {
        assertThat(written(table)).isEqualTo(written(table));
    }

    @Test
    void aLineOfAnotherFileIsRefused() throws IOException {
        var file = new ByteArrayOutputStream();
        TsvGzip.write(file, List.of(List.of("afvalwater", "sewag")));

        assertThatThrownBy(
                        () -> TranslationTable.read(new ByteArrayInputStream(file.toByteArray())))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("sewag");
    }

    @Test
    void aProbabilityLiesAboveNothingAndAtMostAtOne() {
        assertThatThrownBy(() -> new Translation("sewag", 0, Set.of()))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Translation("sewag", 1.1, Set.of()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static byte[] written(TranslationTable table) throws IOException {
        var file = new ByteArrayOutputStream();
        table.write(file);
        return file.toByteArray();
    }
}
