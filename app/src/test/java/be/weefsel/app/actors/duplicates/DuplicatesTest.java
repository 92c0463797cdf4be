package be.weefsel.app.actors.duplicates;

import static be.weefsel.app.SmallRegion.NOBODY;
import static be.weefsel.app.SmallRegion.VLASDORP;
import static be.weefsel.app.SmallRegion.ZEEHAVEN;
import static be.weefsel.app.SmallRegion.organisation;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import be.weefsel.app.SmallRegion;
import be.weefsel.app.actors.Organisation;
import be.weefsel.app.actors.OrganisationKind;
import be.weefsel.app.platform.people.NotAllowed;
import be.weefsel.app.platform.people.People;
import be.weefsel.app.platform.people.Reader;
import be.weefsel.app.platform.people.Role;
import be.weefsel.app.platform.text.Language;
import be.weefsel.app.platform.text.Reason;
import be.weefsel.app.vocabulary.RegistrationNumber.Register;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("D2")
class DuplicatesTest {
    private final SmallRegion region = SmallRegion.empty();
    private final Duplicates duplicates = region.get(Duplicates.class);

    /// Trigrams of "weverij": 8, of "janssen": 8, of "janssens": 9, of which 7 are those of
    /// "janssen". So 15 are in both names and 18 in one of them.
    @Test
    void namesAreAlikeAsFarAsTheirTrigramsAreTheSameWithoutLegalForms() {
        add("one", "Weverij Janssen N.V.", VLASDORP);
        add("other", "WEVERIJ JANSSENS bvba", ZEEHAVEN);

        var pair = duplicates.find("other", "one").orElseThrow();

        assertThat(pair.names()).isCloseTo(15.0 / 18, within(0.0001));
        assertThat(pair.reasons()).containsExactly(Reason.of("actors.duplicates.alike-names", 83L));
    }

    /// "weverij": 8 trigrams, "vlas" 5, "leie" 5: 8 of 18 are in both.
    @Test
    void namesThatAreLessAlikeNeedSomethingElse() {
        add("one", "Weverij Vlas", VLASDORP);
        add("other", "Weverij Leie", VLASDORP);
        add("third", "Weverij Vlas en Leie", ZEEHAVEN);
        assertThat(duplicates.listProbable()).isEmpty();

        add("fourth", "Weverijen Vlas Leie", ZEEHAVEN);
        assertThat(duplicates.listProbable())
                .singleElement()
                .satisfies(pair -> {
                    assertThat(List.of(pair.one(), pair.other()))
                            .containsExactly("fourth", "third");
                    assertThat(pair.reasons()).contains(Reason.of("actors.duplicates.same-place"));
                });
    }

    @Test
    void anEstablishmentHasTheNumberOfItsOrganisation() {
        region.with(numbered("alpha", "Alpha", Register.SIREN, "732 829 320"))
                .with(numbered("zeta", "Zeta", Register.SIRET, "732 829 320 00074"));

        assertThat(duplicates.listProbable())
                .singleElement()
                .satisfies(pair ->
                        assertThat(pair.reasons())
                                .contains(Reason.of("actors.duplicates.same-number")));
    }

    @Test
    void onePlaceAloneIsNoReason() {
        add("one", "Bakkerij", VLASDORP);
        add("other", "Smidse", VLASDORP);

        assertThat(duplicates.listProbable()).isEmpty();
    }

    @Test
    void whatWasSaidToBeTwoStaysTwo() {
        add("one", "Weverij Janssens", VLASDORP);
        add("other", "Weverij Janssens", VLASDORP);
        assertThatThrownBy(() -> duplicates.setApart(NOBODY, "one", "other"))
                .isInstanceOf(NotAllowed.class);

        duplicates.setApart(facilitator(), "other", "one");

        assertThat(duplicates.listProbable()).isEmpty();
    }

    @Test
    void whoBecameTheOtherIsNoDuplicateOfIt() {
        add("one", "Weverij Janssens", VLASDORP);
        region.with(followedBy("other", "Weverij Janssens", "one"));

        assertThat(duplicates.listProbable()).isEmpty();
    }

    private void add(String key, String name, String municipality) {
        region.with(organisation(key, OrganisationKind.SME, name, municipality));
    }

    private static Organisation numbered(
            String key, String name, Register register, String number) {
        return with(key, name, Optional.empty(), Optional.of(register), number);
    }

    private static Organisation followedBy(String key, String name, String successor) {
        return with(key, name, Optional.of(successor), Optional.empty(), "");
    }

    private static Organisation with(
            String key,
            String name,
            Optional<String> successor,
            Optional<Register> register,
            String number) {
        var plain = organisation(key, OrganisationKind.SME, name, VLASDORP);
        return new Organisation(
                key,
                plain.kind(),
                plain.name(),
                plain.description(),
                register.map(r -> r.read(number).orThrow()),
                plain.location(),
                plain.website(),
                plain.size(),
                plain.sectors(),
                plain.languages(),
                plain.active(),
                successor,
                false,
                plain.illustrative(),
                "");
    }

    private Reader facilitator() {
        return new Reader(
                Optional.of(
                        region.get(People.class)
                                .add(
                                        "lies@kleinveld.example",
                                        "Lies",
                                        Language.NL,
                                        Role.FACILITATOR,
                                        Optional.empty(),
                                        "vlas groeit traag")));
    }
}
