package be.weefsel.app.actors.web;

import static org.assertj.core.api.Assertions.assertThat;

import be.weefsel.app.actors.ActorKinds;
import be.weefsel.app.platform.text.Language;
import be.weefsel.app.vocabulary.Kind;
import be.weefsel.app.vocabulary.Side;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.web.util.UriComponentsBuilder;

class ChoicesTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    private static final ActorKinds KINDS =
            new ActorKinds(List.of(company("sme", 1), company("starter", 2)));

    @Test
    void anAddressTellsWhatWasChosen() {
        var query =
                choices("?q=vlas&kind=sme&kind=starter&year=2013&page=2")
                        .toQuery(TODAY, Language.NL, 25);

        assertThat(query.words()).isEqualTo("vlas");
        assertThat(query.kinds()).containsExactly("sme", "starter");
        assertThat(query.day()).isEqualTo(LocalDate.of(2013, 7, 1));
        assertThat(query.page()).isEqualTo(2);
    }

    @Test
    void theSameChoiceAlwaysHasTheSameAddress() {
        assertThat(choices("?topic=flax&kind=starter&kind=sme&q=l%27eau+%26+le+lin").query())
                .isEqualTo("?q=l%27eau+%26+le+lin&kind=sme&kind=starter&topic=flax");
    }

    @Test
    void whatMeansNothingIsLeftOut() {
        var choices = choices("?kind=wizard&offer=&speaks=xx&year=soon&page=0&area=");

        assertThat(choices.query()).isEmpty();
        assertThat(choices.isNarrowed()).isFalse();
    }

    @Test
    void aYearThatIsStillToComeIsThisYear() {
        assertThat(choices("?year=2099").year(TODAY)).isEqualTo(Year.of(2026));
    }

    @Test
    void takingAChoiceAwayBeginsAtTheFirstPage() {
        var choices = choices("?kind=sme&factory=food&page=3");

        assertThat(choices.without(new Choices.Field(Choices.KIND, "sme")).query())
                .isEqualTo("?factory=food");
    }

    private static Kind company(String code, int position) {
        return new Kind(
                Kind.Sort.ORGANISATION,
                code,
                Optional.of(Side.COMPANY),
                true,
                Optional.empty(),
                true,
                position);
    }

    private static Choices choices(String address) {
        var typed = new LinkedMultiValueMap<String, String>();
        UriComponentsBuilder.fromUriString(address)
                .build()
                .getQueryParams()
                .forEach((name, values) ->
                        typed.put(name, values.stream().map(ChoicesTest::decoded).toList()));
        return Choices.of(typed, KINDS);
    }

    private static String decoded(@Nullable String value) {
        return value == null ? "" : URLDecoder.decode(value, StandardCharsets.UTF_8);
    }
}
