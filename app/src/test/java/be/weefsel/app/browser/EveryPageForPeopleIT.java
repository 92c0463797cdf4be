package be.weefsel.app.browser;

import static org.assertj.core.api.Assertions.assertThat;

import be.weefsel.app.platform.text.Language;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// As [EveryPageIT], what those see who sign in.
class EveryPageForPeopleIT {
    private static final List<String> FOR_THE_FACILITATOR =
            List.of(
                    "/today",
                    "/account",
                    "/people",
                    "/people/3",
                    "/people/new",
                    "/outbox",
                    "/questions",
                    "/questions/q-001",
                    "/questions/q-002",
                    "/questions/new",
                    "/questions/board",
                    "/questions/board?cluster=new-materials",
                    "/questions/without-supply",
                    "/questions/q-001/set-aside/o-cvkc-polymerlab",
                    "/questions/q-002/follow-ups/new",
                    "/questions/q-017",
                    "/questions/q-017/outcome",
                    "/actors/centexbel-vkc/room",
                    "/actors/centexbel-vkc/edit",
                    "/actors/new",
                    "/actors/centexbel-vkc",
                    "/offers/o-cvkc-polymerlab/edit",
                    "/settings",
                    "/settings/factories",
                    "/settings/factories/new",
                    "/settings/factories/food/edit");

    /// Forms of which the words differ from language to language and nothing else: looked at in
    /// one.
    private static final List<String> MORE_FORMS =
            List.of(
                    "/initiatives/new",
                    "/claims/new",
                    "/account/passkeys",
                    "/account/password",
                    "/colleagues/c-garnavel",
                    "/actors/import",
                    "/actors/centexbel-vkc/memberships/new",
                    "/actors/centexbel-vkc/memberships/new-materials/unknown/edit",
                    "/actors/centexbel-vkc/contacts/new",
                    "/actors/centexbel-vkc/history",
                    "/actors/duplicates",
                    "/actors/duplicates/centexbel-vkc/vito",
                    "/questions/q-001/history",
                    "/questions/q-017/suggested",
                    "/questions/quality",
                    "/questions/weights",
                    "/questions/weights/dismissal",
                    "/questions/travel-times",
                    "/settings/history",
                    "/settings/kinds",
                    "/settings/kinds/new",
                    "/settings/kinds/sme/edit",
                    "/settings/look",
                    "/judging",
                    "/judging/new",
                    "/judging/1",
                    "/judging/2",
                    "/judging/2/questions",
                    "/judging/2/questions/q-022",
                    "/questions/allocation?small-first=clearly&suggestions=all");

    private static final List<String> FOR_A_COMPANY =
            List.of("/today", "/questions", "/questions/new", "/questions/q-001");

    private static final List<String> FOR_AN_EXPERT =
            List.of(
                    "/today",
                    "/questions",
                    "/questions/q-002",
                    "/questions/q-003/opinion",
                    "/actors/centexbel-vkc/room");

    private static final List<String> FOR_THE_ADMINISTRATOR =
            List.of(
                    "/today",
                    "/questions/without-supply",
                    "/settings/topics",
                    "/settings/mail",
                    "/settings/retention",
                    "/people",
                    "/outbox",
                    "/fabric/registers",
                    "/installation");

    @ParameterizedTest
    @EnumSource(names = {"NL", "EN"})
    void isAccessibleToThoseWhoSignIn(Language language) {
        try (var facilitator = Demo.visit().signInAs("facilitator", language)) {
            facilitator.areAccessible(FOR_THE_FACILITATOR, language);
        }
        try (var company = Demo.visit().signInAs("garnavel", language)) {
            company.areAccessible(FOR_A_COMPANY, language);
        }
        try (var expert = Demo.visit().signInAs("centexbel-vkc", language)) {
            expert.areAccessible(FOR_AN_EXPERT, language);
        }
        try (var administrator = Demo.visit().signInAs("beheer", language)) {
            administrator.areAccessible(FOR_THE_ADMINISTRATOR, language);
        }
    }

    @Test
    void isAccessibleWhereTheFacilitatorKeepsTheDirectory() {
        try (var facilitator = Demo.visit().signInAs("facilitator", Language.EN)) {
            facilitator.areAccessible(MORE_FORMS, Language.EN);
            var texts = Visit.texts(Language.EN);

            facilitator.open("/en/actors/centexbel-vkc/sites/new");
            facilitator.page().fill("#address", "Quai 1");
            facilitator.press(texts.of("actors.site.add")).isAccessible();
            assertThat(facilitator.page().locator("#town-error").innerText())
                    .isEqualTo(texts.of("actors.form.town"));
            facilitator.page().fill("#town", "Lille");
            facilitator.press(texts.of("actors.site.add"));
            facilitator.page().locator("#sites ~ ul a[href$='/removal']").click();
            facilitator.isAccessible();

            facilitator.open("/en/initiatives/new?lead=centexbel-vkc");
            facilitator.page().selectOption("#kind", "project");
            facilitator.page().fill("#nameFr", "Lin fort");
            facilitator.press(texts.of("actors.initiative.add")).isAccessible();
            assertThat(facilitator.heading()).isEqualTo("Lin fort");
        }
    }
}
