package be.weefsel.app.platform.people;

import static org.assertj.core.api.Assertions.assertThat;

import be.weefsel.app.platform.text.Reason;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordRulesTest {
    private static final List<String> OF_LIES = List.of("Lies Claes", "lies@kleinveld.example");

    @ParameterizedTest
    @ValueSource(strings = {"vlas groeit traag", "été à Ypres", "6!kK_pQz0w", "ŋŋ-λλ-ππ-δδ"})
    void aFewWordsThatOthersWouldNotTryAreFine(String password) {
        assertThat(PasswordRules.objectionTo(password, OF_LIES)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "kort woord, ",
        "korte zin, platform.password.too-short",
        "wachtwoord123, platform.password.common",
        "MotDePasse123, platform.password.common",
        "abababababab, platform.password.common",
        "lies claes, platform.password.own",
        "Lies@Kleinveld.example, platform.password.own",
    })
    void whatAnyoneWouldTryFirstIsRefusedWithAReason(String password, String key) {
        assertThat(PasswordRules.objectionTo(password, OF_LIES).map(Reason::key).orElse(null))
                .isEqualTo(key);
    }

    @ParameterizedTest
    @CsvSource({"72, true", "73, false"})
    void aPasswordIsNoLongerThanWhatIsCompared(int bytes, boolean fine) {
        var password = "vlas ".repeat(20).substring(0, bytes);

        assertThat(PasswordRules.objectionTo(password, OF_LIES).isEmpty()).isEqualTo(fine);
    }
}
