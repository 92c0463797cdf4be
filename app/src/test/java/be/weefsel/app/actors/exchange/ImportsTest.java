package be.weefsel.app.actors.exchange;

import static be.weefsel.app.SmallRegion.VLASDORP;
import static be.weefsel.app.SmallRegion.ZEEHAVEN;
import static be.weefsel.app.SmallRegion.activeIn;
import static be.weefsel.app.SmallRegion.member;
import static be.weefsel.app.SmallRegion.nl;
import static be.weefsel.app.SmallRegion.offer;
import static be.weefsel.app.SmallRegion.organisation;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import be.weefsel.app.SmallRegion;
import be.weefsel.app.actors.Capacity;
import be.weefsel.app.actors.DirectoryQuery;
import be.weefsel.app.actors.MemberRole;
import be.weefsel.app.actors.Membership;
import be.weefsel.app.actors.Offer;
import be.weefsel.app.actors.OfferKind;
import be.weefsel.app.actors.OrganisationKind;
import be.weefsel.app.actors.TrlRange;
import be.weefsel.app.actors.duplicates.Merges;
import be.weefsel.app.actors.exchange.ImportPlan.Fate;
import be.weefsel.app.actors.exchange.ImportPlan.PlannedRow;
import be.weefsel.app.actors.exchange.Imports.Given;
import be.weefsel.app.actors.exchange.Imports.Outcome;
import be.weefsel.app.openness.CsvFile;
import be.weefsel.app.openness.Table;
import be.weefsel.app.openness.XlsxFile;
import be.weefsel.app.platform.audit.RecordedChange;
import be.weefsel.app.platform.people.People;
import be.weefsel.app.platform.people.Person;
import be.weefsel.app.platform.people.Reader;
import be.weefsel.app.platform.people.Role;
import be.weefsel.app.platform.text.Language;
import be.weefsel.app.platform.text.Reason;
import be.weefsel.app.platform.text.TranslatedText;
import be.weefsel.app.vocabulary.Areas;
import be.weefsel.app.vocabulary.Kind;
import be.weefsel.app.vocabulary.Kinds;
import be.weefsel.app.vocabulary.Side;
import be.weefsel.app.vocabulary.Validity;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.Year;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("D2")
class ImportsTest {
    private final LocalDate today = LocalDate.now(ZoneId.of("Europe/Brussels"));

    private final SmallRegion region =
            SmallRegion.empty("platform.people")
                    .with(organisation("lab", OrganisationKind.KNOWLEDGE_CENTRE, "=Labo", VLASDORP))
                    .with(member("lab", "materials", Validity.from(LocalDate.of(2013, 5, 17))))
                    .with(organisation("wever", OrganisationKind.SME, "Wever & Co", ZEEHAVEN))
                    .with(member("wever", "food", Validity.ALWAYS))
                    .with(offer("o-flax", "lab", OfferKind.LAB, "Vlasproeven", "flax"))
                    .with(rich());
    private final Imports imports = region.get(Imports.class);
    private final TakingBack takingBack = region.get(TakingBack.class);
    private final Reader facilitator = new Reader(Optional.of(person("lies")));
    private final Reader colleague = new Reader(Optional.of(person("jan")));

    private static Offer rich() {
        return new Offer(
                "o-rich",
                "lab",
                OfferKind.TRAINING,
                new TranslatedText(
                        Language.FR, Map.of(Language.FR, "Cours", Language.EN, "Course")),
                TranslatedText.of(Language.FR, "Une ligne\net encore une."),
                Set.of("flax", "composites"),
                List.of("lin", "trame"),
                List.of(Language.FR, Language.NL),
                Optional.of(new Capacity(60, "jours")),
                Optional.of(new TrlRange(4, 7)),
                new Validity(
                        Optional.of(LocalDate.of(2012, 3, 4)),
                        Optional.of(LocalDate.of(2030, 12, 31))),
                Set.of("materials", "food"),
                Set.of("capacity_per_year"),
                "https://lab.example");
    }

    @Test
    void whatWasTakenAlongComesBackWithoutAChange() {
        for (var table :
                List.of(organisations(), ActorTables.offers(region.actors().listOffers()))) {
            for (var file : List.of(CsvFile.of(table), XlsxFile.of(table, "list"))) {
                assertThat(plan(file).rows())
                        .hasSize(table.rows().size())
                        .allMatch(row -> row.fate() == Fate.SAME);
            }
        }
    }

    @Test
    void anOwnKindComesBackAsItWasTakenAlongAndAnUnknownOneIsRefused() {
        var kinds = region.get(Kinds.class);
        var name = TranslatedText.of("Gilde", "Guilde", "Guild");
        kinds.add(facilitator, Kind.Sort.ORGANISATION, Optional.of(Side.SERVICE), name);
        var guild = new OrganisationKind("guild", Side.SERVICE);
        region.with(organisation("wevers", guild, "Wevers", VLASDORP));

        assertThat(plan(CsvFile.of(organisations())).rows())
                .hasSize(3)
                .allMatch(row -> row.fate() == Fate.SAME);
        confirm(give("name_nl;kind;municipality\nSpinners;guild;Vlasdorp\n"));
        assertThat(region.actors().getOrganisation("spinners").kind()).isEqualTo(guild);

        var refused = give("name_nl;kind;municipality\nZeilers;club;Vlasdorp\n");
        assertThat(imports.find(facilitator, refused).orElseThrow().plan().rows())
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.fate()).isEqualTo(Fate.REFUSED);
                    assertThat(row.reasons().getFirst().arguments().toString())
                            .contains("club", "lead-plant, sme", "cross-border-body, guild");
                });
    }

    @Test
    void aKindOutOfUseStaysWithWhatHasItAndComesToNothingElse() {
        var kinds = region.get(Kinds.class);
        kinds.define(facilitator, kinds.getKind("sme").inUse(false));

        assertThat(plan(CsvFile.of(organisations())).rows())
                .allMatch(row -> row.fate() == Fate.SAME);
        var given = give("name_nl;kind;municipality\nSpinners;sme;Vlasdorp\n");
        assertThat(imports.find(facilitator, given).orElseThrow().plan().count(Fate.REFUSED))
                .isEqualTo(1);
    }

    @Test
    void nothingIsWrittenBeforeItIsConfirmed() {
        var number = give("name_nl;kind;municipality\nNieuw;sme;Vlasdorp\n");

        assertThat(imports.find(facilitator, number).orElseThrow().plan().count(Fate.ADDED))
                .isEqualTo(1);
        assertThat(region.actors().findOrganisation("nieuw")).isEmpty();

        confirm(number);

        var added = region.actors().getOrganisation("nieuw");
        assertThat(added.location().municipality()).contains(VLASDORP);
        assertThat(added.location().point()).isPresent();
        assertThat(imports.find(facilitator, number)).isEmpty();
    }

    @Test
    void aFileIsTakenBackAsFarAsItStillIsAsItWasLeft() {
        var wever = region.actors().getOrganisation("wever");
        var number =
                give(
                        """
                        key,name_nl,kind,municipality,website,clusters,roles
                        nieuw,Nieuw,sme,Vlasdorp,,food,member
                        wever,Wever & Co,sme,Zeehaven,https://wever.example,food,member
                        lab,=Labo,knowledge-centre,Vlasdorp,https://lab.example,materials,member
                        """);
        confirm(number);
        var lab = region.actors().getOrganisation("lab");
        var changed = activeIn(lab, Validity.in(Year.of(2020)));
        region.actors().changeOrganisation(colleague, lab, changed);

        var seen = takingBack.preview(facilitator, number).orElseThrow();
        assertThat(region.actors().findOrganisation("nieuw")).isPresent();
        var done = takingBack.takeBack(facilitator, number).orElseThrow();

        assertThat(done).isEqualTo(seen);
        assertThat(done.back())
                .extracting(RecordedChange::action, RecordedChange::subjectKey)
                .containsExactly(
                        tuple("organisation.added", "nieuw"),
                        tuple("membership.added", "nieuw"),
                        tuple("organisation.changed", "wever"));
        assertThat(done.stay())
                .extracting(row -> row.change().subjectKey(), row -> row.reasons().getFirst())
                .containsExactly(tuple("lab", Reason.of("actors.undo.too-late")));
        assertThat(region.actors().findOrganisation("nieuw")).isEmpty();
        assertThat(region.actors().getOrganisation("wever")).isEqualTo(wever);
        assertThat(region.actors().getOrganisation("lab")).isEqualTo(changed);
        assertThat(takingBack.preview(facilitator, number).orElseThrow().back()).isEmpty();
    }

    @Test
    void whatCannotBeTakenBackBecauseSomethingRefersToItStays() {
        var number = give("name_nl;kind;municipality\nNieuw;sme;Vlasdorp\n");
        confirm(number);
        region.with(offer("o-nieuw", "nieuw", OfferKind.LAB, "Proeven"));

        var done = takingBack.takeBack(facilitator, number).orElseThrow();

        assertThat(done.back()).isEmpty();
        assertThat(done.stay())
                .extracting(row -> row.reasons().getFirst())
                .containsExactly(Reason.of("actors.undo.in-use"));
        assertThat(takingBack.takeBack(facilitator, 999)).isEmpty();
    }

    @Test
    void anOldListFindsTheEntryThatItsOwnWasMergedInto() {
        var wever = region.actors().getOrganisation("wever");
        region.with(organisation("weverij", OrganisationKind.SME, "Weverij", ZEEHAVEN));
        var weverij = region.actors().getOrganisation("weverij");
        region.get(Merges.class).merge(facilitator, weverij, wever, wever);

        var plan = plan(bytes("key,website\nweverij,https://wever.example\n"));

        assertThat(plan.rows())
                .extracting(PlannedRow::key, PlannedRow::fate)
                .containsExactly(tuple("wever", Fate.CHANGED));
    }

    @Test
    void aRowFindsItsOrganisationByNumberOrByNameAndTown() {
        confirm(give("key,registration_number,register\nwever,0999.108.413,kbo\n"));

        var plan =
                plan(
                        bytes(
                                """
                                registration_number,name_nl,municipality,website
                                0999108413,Iets anders,Zeehaven,https://wever.example
                                ,=labo,vlasdorp,https://lab.example
                                """));

        assertThat(plan.rows()).extracting(PlannedRow::key).containsExactly("wever", "lab");
        assertThat(plan.rows()).allMatch(row -> row.fate() == Fate.CHANGED);
    }

    @Test
    void aMissingColumnStaysAndAnEmptyCellEmpties() {
        confirm(give("key,website,description_nl\nwever,https://wever.example,Weeft.\n"));
        confirm(give("key,website\nwever,\n"));

        var wever = region.actors().getOrganisation("wever");
        assertThat(wever.website()).isEmpty();
        assertThat(wever.description()).contains(nl("Weeft."));
    }

    @Test
    void whoIsNoLongerListedLeavesAndWhoIsNewJoinsToday() {
        confirm(give("key,clusters,roles\nwever,materials,core-partner\n"));

        assertThat(region.actors().membershipsOf("wever"))
                .containsExactlyInAnyOrder(
                        new Membership(
                                "wever",
                                "food",
                                MemberRole.MEMBER,
                                new Validity(Optional.empty(), Optional.of(today.minusDays(1)))),
                        new Membership(
                                "wever",
                                "materials",
                                MemberRole.CORE_PARTNER,
                                Validity.from(today)));
    }

    @Test
    void whoMovesLeavesTheOldCodeAndPointBehind() {
        confirm(give("key,municipality\nlab,Zeehaven\n"));

        var location = region.actors().getOrganisation("lab").location();
        assertThat(location.municipality()).contains(ZEEHAVEN);
        assertThat(location.point())
                .contains(region.get(Areas.class).findArea(ZEEHAVEN).orElseThrow().centre());
    }

    @Test
    void whoJoinsAnotherFactoryKeepsTheRoleInTheFirst() {
        confirm(give("key,clusters,roles\nwever,food,core-partner\n"));
        confirm(give("key,clusters\nwever,food|materials\n"));

        assertThat(region.actors().membershipsOf("wever"))
                .extracting(Membership::cluster, Membership::role)
                .containsExactlyInAnyOrder(
                        tuple("food", MemberRole.CORE_PARTNER),
                        tuple("materials", MemberRole.MEMBER));
    }

    @Test
    void whatIsWrongIsToldRowByRowAndTheOthersGoIn() {
        var number =
                give(
                        """
                        key,name_nl,kind,municipality,clusters,website,registration_number,active_from,active_to,successor
                        ,Goed,sme,Vlasdorp,food,,,,,
                        ,,sme,Vlasdorp,,,,,,
                        ,Fout,fabriek,Vlasdorp,zee,wever.example,0999.108.414,2013-02-30,,
                        A B,Sleutel,sme,Vlasdorp,,,,,,
                        ,Achterstevoren,sme,Vlasdorp,,,,2014,2013,
                        wever,Wever,sme,Zeehaven,,,,,,nergens
                        wever,Wever,sme,Zeehaven,,,,,,
                        """);
        var plan = imports.find(facilitator, number).orElseThrow().plan();

        assertThat(plan.rows())
                .extracting(PlannedRow::fate)
                .containsExactly(
                        Fate.ADDED,
                        Fate.REFUSED,
                        Fate.REFUSED,
                        Fate.REFUSED,
                        Fate.REFUSED,
                        Fate.REFUSED,
                        Fate.REFUSED);
        assertThat(plan.rows().get(2).reasons())
                .extracting(reason -> reason.key())
                .containsExactlyInAnyOrder(
                        "actors.import.unknown-code",
                        "actors.import.cluster-unknown",
                        "actors.import.website",
                        "vocabulary.number.kbo.check",
                        "actors.import.date");
        confirm(number);
        assertThat(region.actors().findOrganisation("goed")).isPresent();
        assertThat(region.actors().listOrganisations()).hasSize(3);
    }

    @Test
    void twoRowsCannotShareANumber() {
        var plan =
                plan(
                        bytes(
                                """
                                name_nl,kind,municipality,registration_number
                                Een,sme,Vlasdorp,0999.108.413
                                Twee,sme,Vlasdorp,0999.108.413
                                """));

        assertThat(plan.rows()).allMatch(row -> row.fate() == Fate.REFUSED);
    }

    @Test
    void aFileThatNoLongerFitsIsShownAgain() {
        var number = give("key,website\nwever,https://wever.example\n");
        var shown = imports.find(facilitator, number).orElseThrow().plan();
        confirm(give("key,website\nwever,https://elsewhere.example\n"));

        assertThat(imports.confirm(facilitator, number, shown.fingerprint()))
                .contains(new Outcome.Changed());
        assertThat(region.actors().getOrganisation("wever").website())
                .contains("https://elsewhere.example");
        assertThat(imports.find(facilitator, number)).isPresent();
    }

    @Test
    void onlyWhoGaveAFileSeesIt() {
        var number = give("key,website\nwever,https://wever.example\n");

        assertThat(imports.find(colleague, number)).isEmpty();
        assertThat(imports.forget(colleague, number)).isFalse();
        assertThat(imports.forget(facilitator, number)).isTrue();
        assertThat(imports.find(facilitator, number)).isEmpty();
    }

    @Test
    void aListOfAnotherYearDoesNotComeBack() {
        var table =
                ActorTables.organisationsIn(
                        Year.of(2013),
                        region.actors().listOrganisations().stream()
                                .map(o -> new OrganisationRow(o, List.of()))
                                .toList());

        assertThat(imports.give(facilitator, "then.csv", CsvFile.of(table)))
                .isInstanceOf(Given.Unusable.class);
    }

    @Test
    void fiveThousandRowsWithTwoHundredFaultyOnesGoThrough() {
        var table = Table.of("name_nl", "kind", "municipality", "clusters", "website");
        IntStream.range(0, 5_000)
                .forEach(i ->
                        table.row(
                                "Bedrijf " + i,
                                i % 25 == 0 ? "onbekend" : "sme",
                                "Vlasdorp",
                                "food",
                                "https://bedrijf-" + i + ".example"));
        var plan = plan(XlsxFile.of(table, "list"));

        assertThat(plan.count(Fate.REFUSED)).isEqualTo(200);
        assertThat(plan.count(Fate.ADDED)).isEqualTo(4_800);
    }

    /// A thousand files with cells that are torn, swapped or filled with nonsense: each row is
    /// understood or refused, and what is confirmed is all there.
    @Test
    void noTableEverBreaksTheImport() {
        var random = new Random(20_261_124);
        var good = organisations();
        for (int i = 0; i < 1_000; i++) {
            var damaged = Table.of(good.header());
            good.rows()
                    .forEach(row ->
                            damaged.row(
                                    row.cells().stream()
                                            .map(cell -> perhapsDamaged(cell, random))
                                            .toList()));
            assertThat(plan(CsvFile.of(damaged)).rows())
                    .allMatch(row -> (row.fate() == Fate.REFUSED) != row.reasons().isEmpty());
        }
    }

    private static String perhapsDamaged(String cell, Random random) {
        return switch (random.nextInt(12)) {
            case 0 -> "";
            case 1 -> cell + "|" + cell;
            case 2 -> "\u0001\"';,=§";
            case 3 -> Integer.toString(random.nextInt());
            case 4 -> cell.toUpperCase(Locale.ROOT);
            default -> cell;
        };
    }

    private Table organisations() {
        var found = region.actors().directory(DirectoryQuery.everythingOn(today, Language.NL));
        return ActorTables.organisations(
                found.entries().stream()
                        .map(e -> new OrganisationRow(e.organisation(), e.memberships()))
                        .toList());
    }

    private ImportPlan plan(byte[] file) {
        return switch (imports.give(facilitator, "list", file)) {
            case Given.Waits(var number) -> imports.find(facilitator, number).orElseThrow().plan();
            case Given.Unusable(var reason) -> throw new AssertionError(reason);
        };
    }

    private long give(String text) {
        return switch (imports.give(facilitator, "list.csv", bytes(text))) {
            case Given.Waits(var number) -> number;
            case Given.Unusable(var reason) -> throw new AssertionError(reason);
        };
    }

    private void confirm(long number) {
        var plan = imports.find(facilitator, number).orElseThrow().plan();
        assertThat(imports.confirm(facilitator, number, plan.fingerprint()))
                .containsInstanceOf(Outcome.Done.class);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private Person person(String name) {
        return region.get(People.class)
                .add(
                        name + "@weefsel.example",
                        name,
                        Language.NL,
                        Role.FACILITATOR,
                        Optional.empty(),
                        "a good password");
    }
}
