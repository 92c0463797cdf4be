package be.weefsel.app.browser;

import static org.assertj.core.api.Assertions.assertThat;

import be.weefsel.app.platform.text.Language;
import be.weefsel.demo.DemoQuestions;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What a company tells in confidence is on no page and in no file of those who may not read it.
@Tag("E1")
class ConfidentialLayerIT {
    private static final DemoQuestions.QuestionRow GARNAVEL = DemoQuestions.questions().getFirst();

    @ParameterizedTest
    @ValueSource(strings = {"", "tisserano", "ceti", "centexbel-vkc", "beheer"})
    void othersReadNeitherTheQuestionNorTheCompanyNorTheConfidentialDetail(String name) {
        try (var reader = Demo.visit()) {
            if (!name.isEmpty()) {
                reader.signInAs(name, Language.NL);
            }
            for (var path :
                    List.of(
                            "/nl/questions/q-001",
                            "/nl/questions",
                            "/nl/questions?q=wasserijgroep",
                            "/nl/search?q=wasserijgroep",
                            "/nl")) {
                reader.open(path);
                assertThat(reader.text())
                        .as("%s reads %s", name, path)
                        .doesNotContain(GARNAVEL.title())
                        .doesNotContain(GARNAVEL.problem())
                        .doesNotContain(GARNAVEL.confidentialDetail());
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"garnavel", "facilitator"})
    void theCompanyAndTheFacilitatorReadIt(String name) {
        try (var reader = Demo.visit().signInAs(name, Language.NL).open("/nl/questions/q-001")) {
            assertThat(reader.text())
                    .contains(GARNAVEL.title())
                    .contains(GARNAVEL.confidentialDetail());
        }
    }

    @Test
    void theExportOfQuestionsHasTeasersOnly() {
        try (var visitor = Demo.visit()) {
            var response = visitor.page().request().get("/nl/questions.csv");
            assertThat(response.text())
                    .contains(GARNAVEL.publicTeaser())
                    .doesNotContain(GARNAVEL.title())
                    .doesNotContain(GARNAVEL.confidentialDetail());
        }
    }
}
