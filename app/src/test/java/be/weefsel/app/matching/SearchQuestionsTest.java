package be.weefsel.app.matching;

import static org.assertj.core.api.Assertions.assertThat;

import be.weefsel.app.platform.people.Reader;
import be.weefsel.app.platform.search.Hits;
import be.weefsel.app.platform.search.Search;
import be.weefsel.app.platform.search.Words;
import be.weefsel.app.platform.text.Language;
import be.weefsel.app.platform.text.TextCatalog;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("E1")
class SearchQuestionsTest extends WeaverStory {
    private static final LocalDate SOME_DAY = LocalDate.of(2026, 11, 24);

    @Test
    void everyoneFindsAQuestionByItsTeaserAndSeesNoMore() {
        ask(draft("Doek"));

        assertThat(find("maakt lichter", Reader.VISITOR).shown())
                .extracting(hit -> hit.name().text())
                .containsExactly("Wie maakt doek lichter?");
        assertThat(find("zwaar", Reader.VISITOR).total()).isZero();
        assertThat(find("zwaar", school).total()).isZero();
        assertThat(find("zwaar", administrator).total()).isZero();
    }

    @Test
    void whoMayReadTheQuestionFindsItByWhatItSays() {
        introduce(ask(draft("Doek")), "flax-lab");

        for (var reader : new Reader[] {weaver, facilitator, lab}) {
            assertThat(find("ZWAAR", reader).total()).as(reader.toString()).isEqualTo(1);
        }
    }

    @Test
    void nobodyFindsAQuestionByItsConfidentialDetailNorADraft() {
        ask(draft("Doek"));
        questions.saveDraft(weaver, Optional.empty(), draft("Geheim plan"));

        assertThat(find("Zeildoek", facilitator).total()).isZero();
        assertThat(find("Zeildoek", weaver).total()).isZero();
        assertThat(find("geheim", facilitator).total()).isZero();
    }

    private Hits find(String words, Reader reader) {
        var texts = region.get(TextCatalog.class).in(Language.NL);
        return region.get(SearchQuestions.class)
                .find(new Search(new Words(words), reader, texts, SOME_DAY, 8));
    }
}
