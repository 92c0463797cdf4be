package be.weefsel.app.actors.web;

import static be.weefsel.app.SmallRegion.VLASDORP;
import static be.weefsel.app.SmallRegion.nl;
import static be.weefsel.app.SmallRegion.openIn;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import be.weefsel.app.SmallRegion;
import be.weefsel.app.actors.ActorKinds;
import be.weefsel.app.actors.Capacity;
import be.weefsel.app.actors.Location;
import be.weefsel.app.actors.Offer;
import be.weefsel.app.actors.OfferKind;
import be.weefsel.app.actors.Organisation;
import be.weefsel.app.actors.OrganisationKind;
import be.weefsel.app.actors.SectorCode;
import be.weefsel.app.actors.SizeClass;
import be.weefsel.app.actors.TrlRange;
import be.weefsel.app.platform.text.Language;
import be.weefsel.app.platform.text.TextCatalog;
import be.weefsel.app.platform.text.TranslatedText;
import be.weefsel.app.vocabulary.Areas;
import be.weefsel.app.vocabulary.Kinds;
import be.weefsel.app.vocabulary.Place;
import be.weefsel.app.vocabulary.RegistrationNumber.Register;
import be.weefsel.app.vocabulary.SectorClassification;
import be.weefsel.app.vocabulary.Sectors;
import be.weefsel.app.vocabulary.Validity;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

@Tag("D2")
class FormsTest {
    private static final SmallRegion REGION = SmallRegion.empty();
    private static final ActorKinds KINDS = ActorKinds.of(REGION.get(Kinds.class));
    private static final Organisation WEAVER =
            new Organisation(
                    "wever",
                    OrganisationKind.SME,
                    new TranslatedText(
                            Language.FR, Map.of(Language.FR, "Tissage", Language.NL, "Weverij")),
                    Optional.of(nl("Weeft vlas.")),
                    Optional.of(Register.KBO.read("0999.108.413").orThrow()),
                    new Location(
                            "Vlas",
                            Optional.of(VLASDORP),
                            "BE",
                            Optional.of(new Place(50.91, 3.01))),
                    Optional.of("https://wever.example"),
                    Optional.of(SizeClass.FROM_10_TO_49),
                    List.of(
                            new SectorCode(SectorClassification.NACE_BEL_2025, "13"),
                            new SectorCode(SectorClassification.NACE_BEL_2008, "13.9")),
                    List.of(Language.FR, Language.NL),
                    Validity.from(LocalDate.of(1999, 5, 3)),
                    Optional.empty(),
                    true,
                    Set.of("languages", "lat", "lon"),
                    "jaarverslag");
    private static final Offer TESTS =
            new Offer(
                    "o-tests",
                    "wever",
                    OfferKind.LAB,
                    TranslatedText.of("Proeven", "", "Tests"),
                    TranslatedText.of("Trekproeven.", "", "Tensile tests."),
                    Set.of("flax"),
                    List.of("garen", "trekbank"),
                    List.of(Language.EN, Language.NL),
                    Optional.of(new Capacity(60, "proefdagen")),
                    Optional.of(new TrlRange(4, 7)),
                    Validity.ALWAYS,
                    Set.of("materials"),
                    Set.of("capacity_per_year"),
                    "website");

    private final OrganisationForm form =
            new OrganisationForm(
                    new LocationForm(REGION.get(Areas.class)),
                    REGION.get(Sectors.class),
                    REGION.get(Kinds.class));

    @Test
    void anOrganisationThatIsKeptAsItStoodDoesNotChange() {
        assertThat(read(OrganisationForm.fieldsOf(WEAVER))).contains(WEAVER);
    }

    @Test
    void anOfferThatIsKeptAsItStoodDoesNotChange() {
        var fields = fields(OfferForm.fieldsOf(TESTS));

        assertThat(OfferForm.read(fields, KINDS, "o-tests", "wever", Optional.of(TESTS)))
                .contains(TESTS);
    }

    @Test
    void whatIsWrongIsToldAllAtOnceAndNothingTypedIsLost() {
        var typed = OrganisationForm.fieldsOf(WEAVER);
        typed.set("number", "0999.108.414");
        typed.set("website", "javascript:alert(1)");
        typed.set("activeFrom", "vroeger");
        var fields = fields(typed);

        assertThat(form.read(fields, "wever", Optional.of(WEAVER), Language.NL)).isEmpty();
        assertThat(fields.errors().all()).containsOnlyKeys("number", "website", "activeFrom");
        assertThat(fields.text("website")).isEqualTo("javascript:alert(1)");
    }

    @Test
    void whoMovesComesInTheMiddleOfTheNewMunicipality() {
        var typed = OrganisationForm.fieldsOf(WEAVER);
        typed.set("municipality", SmallRegion.ZEEHAVEN);
        typed.set("town", "");

        assertThat(read(typed))
                .hasValueSatisfying(moved -> {
                    assertThat(moved.location().town()).isEqualTo("Zeehaven");
                    assertThat(moved.location().point()).contains(new Place(51.2, 2.9));
                    assertThat(moved.illustrative()).containsExactly("languages");
                });
    }

    @Test
    void anOfferNeedsItsTextInTheLanguageItWasWrittenIn() {
        var typed = OfferForm.fieldsOf(TESTS);
        typed.set("original", "fr");
        var fields = fields(typed);

        assertThat(OfferForm.read(fields, KINDS, "o-tests", "wever", Optional.of(TESTS))).isEmpty();
        assertThat(fields.errors().all()).containsOnlyKeys("titleFr", "descriptionFr");
    }

    @Test
    void aCapacityThatSomebodyLookedAfterIsNoLongerAGuess() {
        var typed = OfferForm.fieldsOf(TESTS);
        typed.set("capacity", "80");

        assertThat(OfferForm.read(fields(typed), KINDS, "o-tests", "wever", Optional.of(TESTS)))
                .hasValueSatisfying(changed -> {
                    assertThat(changed.capacity()).contains(new Capacity(80, "proefdagen"));
                    assertThat(changed.illustrative()).isEmpty();
                });
    }

    @Test
    void whatSomebodyLookedAfterAndFoundRightIsNoLongerAGuess() {
        var offer = OfferForm.fieldsOf(TESTS);
        offer.set("lookedAfter", "capacity_per_year");
        assertThat(OfferForm.read(fields(offer), KINDS, "o-tests", "wever", Optional.of(TESTS)))
                .hasValueSatisfying(same -> {
                    assertThat(same.capacity()).isEqualTo(TESTS.capacity());
                    assertThat(same.illustrative()).isEmpty();
                });

        var weaver = OrganisationForm.fieldsOf(WEAVER);
        weaver.set("lookedAfter", "lat,lon");
        assertThat(read(weaver))
                .hasValueSatisfying(
                        same -> assertThat(same.illustrative()).containsExactly("languages"));
    }

    @Test
    void factsThatReadersKnowByOneNameAreTickedAtOnce() {
        var texts = TextCatalog.load().in(Language.NL);
        var choices = Illustrative.offer(new FieldChoices(texts), WEAVER.illustrative(), texts);

        assertThat(choices.of(fields(new LinkedMultiValueMap<>())).get("lookedAfter"))
                .containsExactly(
                        new EditPage.Choice("lat,lon", "ligging", false),
                        new EditPage.Choice("languages", "talen", false));
    }

    @Test
    void whoSendsAFormThatNobodyElseTouchedHearsNothing() {
        var fields = fields(OfferForm.fieldsOf(TESTS));
        fields.compareWith(OfferForm.fieldsOf(TESTS));

        assertThat(fields.isWrong()).isFalse();
    }

    @Test
    void whatSomebodyElseChangedMeanwhileStandsBesideWhatWasTyped() {
        var typed = OfferForm.fieldsOf(TESTS);
        typed.set("capacity", "80");
        typed.set("descriptionNl", "Trekproeven.\r\n");
        var fields = fields(typed);
        fields.compareWith(OfferForm.fieldsOf(openIn(TESTS, Validity.in(Year.of(2020)))));

        assertThat(fields.errors().all()).containsOnlyKeys("capacity");
        assertThat(fields.text("capacity")).isEqualTo("80");
        assertThat(fields.meanwhile())
                .containsExactly(
                        entry("capacity", List.of("60")),
                        entry("openFrom", List.of("2020")),
                        entry("openTo", List.of("2020")));
    }

    @Test
    void aFormThatComesBackMayBeSentAgain() {
        var now = OfferForm.fieldsOf(openIn(TESTS, Validity.in(Year.of(2020))));
        var first = fields(OfferForm.fieldsOf(TESTS));
        first.compareWith(now);

        var again = OfferForm.fieldsOf(TESTS);
        again.set("edition", first.text("edition"));
        var second = fields(again);
        second.compareWith(now);

        assertThat(first.isWrong()).isTrue();
        assertThat(second.isWrong()).isFalse();
    }

    private Optional<Organisation> read(MultiValueMap<String, String> typed) {
        return form.read(fields(typed), "wever", Optional.of(WEAVER), Language.NL);
    }

    private static FormFields fields(MultiValueMap<String, String> typed) {
        return new FormFields(typed, TextCatalog.load().in(Language.NL));
    }
}
