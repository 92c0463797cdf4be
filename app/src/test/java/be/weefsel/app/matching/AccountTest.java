package be.weefsel.app.matching;

import static org.assertj.core.api.Assertions.assertThat;

import be.weefsel.app.platform.text.Language;
import be.weefsel.app.platform.text.TranslatedText;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

@Tag("E4")
class AccountTest {
    private final JsonMapper json = JsonMapper.builder().build();

    @Test
    void whatIsKeptIsReadAgain() {
        var sentence = new TranslatedText(Language.NL, Map.of(Language.NL, "Een zin."));
        var account =
                new Account(
                        0.5,
                        List.of(new Account.Line("topics", 0.5, 1, sentence)),
                        List.of(sentence));

        assertThat(json.readValue(json.writeValueAsString(account), Account.class))
                .isEqualTo(account);
    }

    @Test
    void whatAddsMostIsToldInTheOrderOfTheCriteria() {
        var account =
                new Account(
                        0.6,
                        List.of(line("topics", 0.2), line("text", 0.1), line("place", 0.3)),
                        List.of());

        assertThat(account.mostTelling(2))
                .extracting(sentence -> sentence.in(Language.NL).text())
                .containsExactly("topics", "place");
    }

    private static Account.Line line(String criterion, double value) {
        return new Account.Line(
                criterion,
                value,
                1,
                new TranslatedText(Language.NL, Map.of(Language.NL, criterion)));
    }

    @Test
    void anOlderAccountDoesNotTellWhatItsPlaceWouldBe() {
        var older = json.readValue("{\"total\": 0.5, \"lines\": []}", Account.class);

        assertThat(older).isEqualTo(new Account(0.5, List.of(), List.of()));
    }
}
