package be.weefsel.app.settings;

import static be.weefsel.app.SmallRegion.VLASDORP;
import static be.weefsel.app.SmallRegion.organisation;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import be.weefsel.app.SmallRegion;
import be.weefsel.app.actors.ActorKinds;
import be.weefsel.app.actors.Organisation;
import be.weefsel.app.actors.OrganisationKind;
import be.weefsel.app.actors.Undoing;
import be.weefsel.app.platform.audit.RecordedChanges;
import be.weefsel.app.platform.people.NotAllowed;
import be.weefsel.app.platform.people.People;
import be.weefsel.app.platform.people.Reader;
import be.weefsel.app.platform.people.Role;
import be.weefsel.app.platform.text.Language;
import be.weefsel.app.platform.text.Reason;
import be.weefsel.app.platform.text.TextCatalog;
import be.weefsel.app.vocabulary.Kind;
import be.weefsel.app.vocabulary.Kinds;
import be.weefsel.app.vocabulary.Side;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// The network gives its kinds their names and order, and adds its own.
@Tag("H2")
class KindNamesTest {
    private final SmallRegion region =
            SmallRegion.empty("platform.retention", "platform.account", "settings");
    private final KindNames names = region.get(KindNames.class);
    private final Kinds kinds = region.get(Kinds.class);
    private final Reader lies = reader("lies", Role.FACILITATOR);

    @Test
    void anOwnKindComesLastUnderACodeThatResemblesItsName() {
        var guild = addGuild();

        assertThat(guild)
                .isEqualTo(
                        new Kind(
                                Kind.Sort.ORGANISATION,
                                "guild",
                                Optional.of(Side.SERVICE),
                                false,
                                guild.name(),
                                true,
                                guild.position()));
        assertThat(organisationKinds()).last().isEqualTo("guild");
        assertThat(nameOf("guild", Language.FR)).isEqualTo("Guilde");
    }

    @Test
    void oneCodeIsOfOneKindOnlyOfWhicheverSort() {
        addGuild();
        var offered = names.add(lies, Kind.Sort.OFFER, plan("Gilde", "Guilde", "Guild"));

        assertThat(((KindNaming.Named) offered).kind().code()).isEqualTo("guild-2");
    }

    @Test
    void anOwnKindNeedsANameInEachLanguageAndASide() {
        assertThat(names.add(lies, Kind.Sort.ORGANISATION, plan("", "Guilde", "x".repeat(61))))
                .isEqualTo(
                        new KindNaming.Incomplete(
                                Map.of(
                                        "name-nl",
                                        Reason.of("settings.kind.name-missing.nl"),
                                        "name-en",
                                        Reason.of("settings.form.too-long", 60),
                                        "side",
                                        Reason.of("settings.kind.side-missing"))));
        assertThat(organisationKinds()).hasSize(17);
    }

    @Test
    void twoKindsOfOneSortAreNotCalledTheSame() {
        assertThat(names.add(lies, Kind.Sort.OFFER, plan("Cursus", "FORMATION", "Course")))
                .isEqualTo(
                        new KindNaming.Incomplete(
                                Map.of(
                                        "name-fr",
                                        Reason.of("settings.kind.name-taken", "FORMATION"))));
    }

    @Test
    void aKindOfWeefselTakesAnotherNameAndItsOwnOneBack() {
        rename("sme", "Kleine firma", "", "SME");

        assertThat(nameOf("sme", Language.NL)).isEqualTo("Kleine firma");
        assertThat(nameOf("sme", Language.FR)).isEqualTo("PME");
        assertThat(kinds.getKind("sme").nameIn(Language.EN)).isEmpty();

        rename("sme", "", "", "");

        assertThat(nameOf("sme", Language.NL)).isEqualTo("Kmo");
        assertThat(kinds.getKind("sme").name()).isEmpty();
    }

    @Test
    void whoSendsAnOlderFormLearnsWhatItIsCalledNow() {
        var opened = kinds.getKind("lab").edition();
        rename("lab", "Labo", "", "");

        var late = names.change(lies, "lab", plan("Meetplek", "", "", "", opened));

        assertThat(late).isEqualTo(new KindNaming.Outdated(kinds.getKind("lab")));
        assertThat(nameOf("lab", Language.NL)).isEqualTo("Labo");
    }

    @Test
    void aRenamingIsTakenBackAsLongAsNothingChangedSince() {
        var first = rename("lab", "Labo", "", "").change().orElseThrow();

        assertThat(names.undo(lies, "lab", first)).isTrue();
        assertThat(nameOf("lab", Language.NL)).isEqualTo("Labo of testinfrastructuur");

        var second = rename("lab", "Meetplek", "", "").change().orElseThrow();
        rename("lab", "Labo", "", "");

        assertThat(names.undo(lies, "lab", second)).isFalse();
        assertThat(nameOf("lab", Language.NL)).isEqualTo("Labo");
    }

    @Test
    void aNameThatAnotherKindBearsByNowDoesNotComeBack() {
        var change = rename("sme", "Kleine firma", "", "").change().orElseThrow();
        rename("starter", "Kmo", "", "");

        assertThat(names.undo(lies, "sme", change)).isFalse();
        var edition = kinds.getKind("sme").edition();
        assertThat(names.change(lies, "sme", plan("", "", "", "", edition)))
                .isEqualTo(
                        new KindNaming.Incomplete(
                                Map.of("name-nl", Reason.of("settings.kind.name-taken", "Kmo"))));
    }

    @Test
    void whatIsOutOfUseIsNotOfferedAndStaysWhereItIs() {
        region.with(smallWeaver());

        var change = names.use(lies, "sme", false).orElseThrow();

        assertThat(known().inUse().organisationKinds()).doesNotContain(OrganisationKind.SME);
        assertThat(known().offered(Optional.of("sme")).organisationKinds())
                .contains(OrganisationKind.SME);
        assertThat(region.actors().getOrganisation("wever")).isEqualTo(smallWeaver());
        assertThat(names.use(lies, "sme", false)).isEmpty();

        assertThat(names.undo(lies, "sme", change)).isTrue();
        assertThat(known().inUse().organisationKinds()).contains(OrganisationKind.SME);
    }

    @Test
    void onlyAnOwnKindThatNothingHasIsRemovedAndItComesBack() {
        var guild = addGuild();
        assertThat(names.remove(lies, "space")).isEmpty();

        var weavers = weaversOf(guild);
        region.with(weavers);
        assertThat(names.remove(lies, "guild")).isEmpty();
        assertThat(organisationKinds()).contains("guild");

        region.actors().changeOrganisation(lies, weavers, smallWeaver());
        var change = names.remove(lies, "guild").orElseThrow();
        assertThat(organisationKinds()).doesNotContain("guild");

        assertThat(names.undo(lies, "guild", change)).isTrue();
        assertThat(kinds.getKind("guild")).isEqualTo(guild);
    }

    @Test
    void nothingGoesBackToAKindThatIsGone() {
        var weavers = weaversOf(addGuild());
        region.with(weavers);
        region.actors().changeOrganisation(lies, weavers, smallWeaver());
        names.remove(lies, "guild");

        var latest = region.get(RecordedChanges.class).about("organisation", "wever").getFirst();

        assertThat(region.get(Undoing.class).undo(lies, latest))
                .containsExactly(Reason.of("actors.kind-unknown", "guild"));
    }

    @Test
    void kindsStandInTheOrderOfTheNetwork() {
        names.move(lies, "space", 9);
        names.move(lies, "lab", -1);

        assertThat(known().offerKinds().stream().map(kind -> kind.code()))
                .containsExactly("space", "expertise", "lab", "training", "service");
        assertThat(organisationKinds()).first().isEqualTo("lead-plant");
    }

    @Test
    void everyChangeIsOnRecord() {
        addGuild();
        names.use(lies, "guild", false);
        names.move(lies, "guild", 1);
        names.remove(lies, "guild");

        assertThat(
                        region
                                .get(RecordedChanges.class)
                                .aboutAll(List.of("kind", "kind-order"))
                                .reversed()
                                .stream()
                                .map(change -> change.action()))
                .containsExactly("kind.added", "kind.changed", "kinds.ordered", "kind.removed");
    }

    @Test
    void onlyThoseWhoKeepTheNetworkChangeItsKinds() {
        var expert = reader("expert", Role.ANALYST);

        assertThatThrownBy(() -> names.use(expert, "sme", false)).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> names.move(expert, "sme", 1)).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> names.remove(expert, "sme")).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> names.undo(expert, "sme", 1)).isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> names.change(expert, "sme", plan("", "", "")))
                .isInstanceOf(NotAllowed.class);
        assertThatThrownBy(() -> names.add(expert, Kind.Sort.OFFER, plan("a", "b", "c")))
                .isInstanceOf(NotAllowed.class);
    }

    private Kind addGuild() {
        var added =
                names.add(
                        lies,
                        Kind.Sort.ORGANISATION,
                        plan("Gilde", "Guilde", "Guild", "service", ""));
        return ((KindNaming.Named) added).kind();
    }

    private KindNaming.Named rename(String code, String nl, String fr, String en) {
        var edition = kinds.getKind(code).edition();
        return (KindNaming.Named) names.change(lies, code, plan(nl, fr, en, "", edition));
    }

    private static KindPlan plan(String nl, String fr, String en) {
        return plan(nl, fr, en, "", "");
    }

    private static KindPlan plan(String nl, String fr, String en, String side, String edition) {
        return new KindPlan(
                Map.of(Language.NL, nl, Language.FR, fr, Language.EN, en), side, edition);
    }

    private static Organisation smallWeaver() {
        return organisation("wever", OrganisationKind.SME, "Weverij", VLASDORP);
    }

    private static Organisation weaversOf(Kind kind) {
        return organisation(
                "wever",
                new OrganisationKind(kind.code(), kind.side().orElseThrow()),
                "Weverij",
                VLASDORP);
    }

    private ActorKinds known() {
        return ActorKinds.of(kinds);
    }

    private List<String> organisationKinds() {
        return known().organisationKinds().stream().map(OrganisationKind::code).toList();
    }

    private String nameOf(String code, Language language) {
        return ActorKinds.nameOf(kinds.getKind(code), TextCatalog.load().in(language));
    }

    private Reader reader(String name, Role role) {
        return new Reader(
                Optional.of(
                        region.get(People.class)
                                .add(
                                        name + "@kleinveld.example",
                                        name,
                                        Language.NL,
                                        role,
                                        Optional.empty(),
                                        "vlas groeit traag")));
    }
}
