package be.weefsel.app.platform.audit;

import static be.weefsel.app.SmallRegion.NOBODY;
import static be.weefsel.app.SmallRegion.cluster;
import static be.weefsel.app.SmallRegion.nl;
import static org.assertj.core.api.Assertions.assertThat;

import be.weefsel.app.SmallRegion;
import be.weefsel.app.actors.Capacity;
import be.weefsel.app.actors.Initiative;
import be.weefsel.app.actors.Location;
import be.weefsel.app.actors.MemberRole;
import be.weefsel.app.actors.Membership;
import be.weefsel.app.actors.Offer;
import be.weefsel.app.actors.OfferKind;
import be.weefsel.app.actors.Organisation;
import be.weefsel.app.actors.OrganisationKind;
import be.weefsel.app.actors.SectorCode;
import be.weefsel.app.actors.Site;
import be.weefsel.app.actors.SizeClass;
import be.weefsel.app.actors.TrlRange;
import be.weefsel.app.platform.network.Network;
import be.weefsel.app.platform.network.PublicContact;
import be.weefsel.app.platform.text.Language;
import be.weefsel.app.platform.text.TranslatedText;
import be.weefsel.app.vocabulary.AreaSet;
import be.weefsel.app.vocabulary.Place;
import be.weefsel.app.vocabulary.RegistrationNumber;
import be.weefsel.app.vocabulary.RegistrationNumber.Register;
import be.weefsel.app.vocabulary.SectorClassification;
import be.weefsel.app.vocabulary.ThreadColour;
import be.weefsel.app.vocabulary.Validity;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// What the audit log keeps of a record can be read back, in full.
@Tag("D2")
class RecordedChangesTest {
    private static final TranslatedText TEXT = TranslatedText.of("Vlas", "Lin", "");
    private static final Validity TIME =
            Validity.of(LocalDate.of(2010, 1, 1), LocalDate.of(2014, 5, 31));
    private static final Location PLACE =
            new Location("Lille", Optional.of("91001"), "FR", Optional.of(new Place(50.6, 3.05)));

    private final SmallRegion region = SmallRegion.empty();
    private final Audit audit = region.get(Audit.class);
    private final RecordedChanges changes = region.get(RecordedChanges.class);

    @Test
    void everyKindOfRecordReadsBackAsItWas() {
        Stream.of(
                        organisation(Register.KBO.read("0403.200.393").orThrow()),
                        organisation(Register.SIREN.read("732829320").orThrow()),
                        organisation(Register.SIRET.read("73282932000074").orThrow()),
                        organisation(Register.KVK.read("12345678").orThrow()),
                        new Site(7, "wever", Optional.of(TEXT), "Kaai 1", "8000", PLACE),
                        new Site(8, "wever", Optional.empty(), "Kaai 2", "", PLACE),
                        new Membership("wever", "materials", MemberRole.CORE_PARTNER, TIME),
                        new Membership("wever", "food", MemberRole.MEMBER, Validity.ALWAYS),
                        offer(),
                        initiative(),
                        network(),
                        cluster("food", "Voeding", ThreadColour.MADDER),
                        areas(),
                        cluster("space", "Ruimte", ThreadColour.ofCode("#8f5cb5")))
                .forEach(this::readsBack);
    }

    @Test
    void kindsAreReadAsTheLogKeptThemBeforeNetworksHadTheirOwn() {
        audit.record(NOBODY, "thing.changed", "thing", "x", "LEAD_PLANT", "LAB");
        var newest = changes.about("thing", "x").getFirst();

        assertThat(changes.read(newest.before().orElseThrow(), OrganisationKind.class))
                .contains(OrganisationKind.LEAD_PLANT);
        assertThat(changes.read(newest.after().orElseThrow(), OfferKind.class))
                .contains(OfferKind.LAB);
    }

    private void readsBack(Object record) {
        audit.record(NOBODY, "thing.changed", "thing", "x", record, record);
        var newest = changes.about("thing", "x").getFirst();

        assertThat(changes.read(newest.before().orElseThrow(), record.getClass()))
                .isEqualTo(Optional.of(record));
        assertThat(changes.read(newest.after().orElseThrow(), record.getClass()))
                .isEqualTo(Optional.of(record));
    }

    @Test
    void aRecordOfATypeThatHasChangedSinceIsNotReadAtAll() {
        audit.record(NOBODY, "thing.changed", "thing", "x", null, List.of("elsewhere"));
        var kept = changes.about("thing", "x").getFirst().after().orElseThrow();

        assertThat(changes.read(kept, Membership.class)).isEmpty();
    }

    private static Organisation organisation(RegistrationNumber number) {
        return new Organisation(
                "wever",
                OrganisationKind.LEAD_PLANT,
                TEXT,
                Optional.of(nl("Weeft.")),
                Optional.of(number),
                PLACE,
                Optional.of("https://wever.example"),
                Optional.of(SizeClass.FROM_10_TO_49),
                List.of(new SectorCode(SectorClassification.NACE_BEL_2025, "13")),
                List.of(Language.FR, Language.NL),
                TIME,
                Optional.of("lab"),
                false,
                Set.of("lat", "lon"),
                "jaarverslag");
    }

    private static Offer offer() {
        return new Offer(
                "o-tests",
                "wever",
                OfferKind.LAB,
                TEXT,
                TEXT,
                Set.of("flax", "textiles"),
                List.of("trekbank"),
                List.of(Language.EN),
                Optional.of(new Capacity(60, "proefdagen")),
                Optional.of(new TrlRange(3, 6)),
                TIME,
                Set.of("materials"),
                Set.of("opened"),
                "");
    }

    private static Initiative initiative() {
        return new Initiative(
                "vlas",
                Initiative.Kind.PROJECT,
                TEXT,
                Optional.empty(),
                Optional.empty(),
                TIME,
                Optional.of("wever"),
                Set.of("lab"),
                Set.of("materials"),
                Set.of(),
                "");
    }

    private static AreaSet areas() {
        return new AreaSet(
                "valleys",
                TEXT,
                TIME,
                List.of(new AreaSet.SubRegion("coast", TEXT, List.of("92003", "91001"))));
    }

    private static Network network() {
        return new Network(
                TEXT,
                List.of(Language.NL, Language.FR),
                List.of("90000"),
                false,
                PublicContact.find("Loket", "loket@kleinveld.example", "", "Kaai 1\nZeehaven"),
                Optional.of("loket@kleinveld.example"));
    }
}
