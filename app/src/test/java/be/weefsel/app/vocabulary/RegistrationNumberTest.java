package be.weefsel.app.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import be.weefsel.app.vocabulary.RegistrationNumber.Reading;
import be.weefsel.app.vocabulary.RegistrationNumber.Register;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("D2")
class RegistrationNumberTest {
    @ParameterizedTest
    @CsvSource({
        "KBO, 0999.108.413, 0999.108.413",
        "KBO, BE0999108413, 0999.108.413",
        "KBO, be 0999 108 413, 0999.108.413",
        // Without the zero that was put in front in 2005.
        "KBO, 999108413, 0999.108.413",
        "SIREN, 732829320, 732 829 320",
        "SIRET, 732 829 320 00074, 732 829 320 00074",
        // A post office: its digits add up to a multiple of five.
        "SIRET, 35600000049837, 356 000 000 49837",
        "KVK, 12345678, 12345678",
    })
    void aNumberIsReadInAllWaysOfWritingIt(Register register, String typed, String formatted) {
        assertThat(register.read(typed).orThrow().formatted()).isEqualTo(formatted);
    }

    @ParameterizedTest
    @CsvSource({
        "KBO, 0999.108.414, vocabulary.number.kbo.check",
        "KBO, 0999.108, vocabulary.number.kbo.form",
        "KBO, 2999.108.413, vocabulary.number.kbo.form",
        "KBO, O999.108.413, vocabulary.number.kbo.form",
        "KBO, '', vocabulary.number.kbo.form",
        "SIREN, 732829321, vocabulary.number.siren.check",
        "SIREN, 73282932, vocabulary.number.siren.form",
        "SIRET, 73282932000075, vocabulary.number.siret.check",
        "SIRET, 35600000049838, vocabulary.number.siret.check",
        "KVK, 1234567, vocabulary.number.kvk.form",
    })
    void aWrongNumberTellsWhatIsWrongWithIt(Register register, String typed, String reason) {
        assertThat(register.read(typed))
                .isInstanceOfSatisfying(
                        Reading.Wrong.class,
                        wrong -> assertThat(wrong.reason().key()).isEqualTo(reason));
    }
}
