package be.weefsel.app.platform.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WordsTest {
    @Test
    void accentsCapitalsAndOrderDoNotMatter() {
        assertThat(new Words(" creme BRULEE ").areIn("La crème", "est Brûlée")).isTrue();
        assertThat(new Words("brulee crème").areIn("La creme brûlée")).isTrue();
    }

    @Test
    void allWordsMustBeThereAndPartsOfWordsCount() {
        assertThat(new Words("vlas vezel").areIn("Vlasvezels")).isTrue();
        assertThat(new Words("vlas hennep").areIn("Vlasvezels")).isFalse();
    }

    @Test
    void withoutWordsEverythingFits() {
        assertThat(new Words("  ").isEmpty()).isTrue();
        assertThat(new Words("  ").areIn("Vlas")).isTrue();
    }
}
