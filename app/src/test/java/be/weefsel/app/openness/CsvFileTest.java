package be.weefsel.app.openness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvFileTest {
    @Test
    void aTableIsReadByProgramsAndSpreadsheetsAlike() {
        var file = CsvFile.of(Table.of("key", "name").row("q-1", "Spinnen, \"fijn\""));

        assertThat(new String(file, StandardCharsets.UTF_8))
                .isEqualTo("\uFEFFkey,name\r\nq-1,\"Spinnen, \"\"fijn\"\"\"\r\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=1+1",
                "+SUM(A1)",
                "-2+3",
                "@cmd",
                "\tx",
                "=HYPERLINK(\"http://x\")",
                "'=already"
            })
    void aCellNeverRunsAsAFormulaAndComesBackAsItWas(String cell) {
        assertThat(FormulaGuard.harmless(cell)).isEqualTo("'" + cell);
        assertThat(FormulaGuard.original("'" + cell)).isEqualTo(cell);
    }

    @ParameterizedTest
    @ValueSource(strings = {"-3", "+4,5", "-0.25", "plain", "a=b", "", "'s Gravenhage", "'"})
    void numbersAndPlainWordsStayAsTheyAre(String cell) {
        assertThat(FormulaGuard.harmless(cell)).isEqualTo(cell);
        assertThat(FormulaGuard.original(cell)).isEqualTo(cell);
    }

    @Test
    void aRowHasAsManyCellsAsTheTableHasColumns() {
        assertThatThrownBy(() -> Table.of("a", "b").row("1"))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
