package be.weefsel.app.demonstration;

import be.weefsel.app.actors.Actors;
import be.weefsel.app.actors.Capacity;
import be.weefsel.app.actors.Location;
import be.weefsel.app.actors.MemberRole;
import be.weefsel.app.actors.Membership;
import be.weefsel.app.actors.Offer;
import be.weefsel.app.actors.OfferKind;
import be.weefsel.app.actors.Organisation;
import be.weefsel.app.actors.OrganisationKind;
import be.weefsel.app.actors.SectorCode;
import be.weefsel.app.actors.SizeClass;
import be.weefsel.app.actors.TrlRange;
import be.weefsel.app.platform.people.Reader;
import be.weefsel.app.platform.text.Language;
import be.weefsel.app.platform.text.TranslatedText;
import be.weefsel.app.vocabulary.AreaSet;
import be.weefsel.app.vocabulary.Areas;
import be.weefsel.app.vocabulary.Cluster;
import be.weefsel.app.vocabulary.Clusters;
import be.weefsel.app.vocabulary.Place;
import be.weefsel.app.vocabulary.RegistrationNumber;
import be.weefsel.app.vocabulary.SectorClassification;
import be.weefsel.app.vocabulary.ThreadColour;
import be.weefsel.app.vocabulary.Validity;
import be.weefsel.demo.DemoActors;
import be.weefsel.demo.DemoActors.CompanyRow;
import be.weefsel.demo.DemoActors.OfferRow;
import be.weefsel.demo.DemoActors.OrganisationRow;
import be.weefsel.demo.DemoActors.Texts;
import java.time.LocalDate;
import java.time.Year;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/// Takes over the factories, sub-regions, organisations, companies and offers of the demonstration.
@Component
class ActorsDemonstration {
    /// The RESOC areas were the sub-regions of Flemish policy from 2004 to 2015.
    private static final Validity OF_RESOC =
            Validity.of(LocalDate.of(2004, 1, 1), LocalDate.of(2015, 12, 31));

    private final Clusters clusters;
    private final Areas areas;
    private final Actors actors;

    ActorsDemonstration(Clusters clusters, Areas areas, Actors actors) {
        this.clusters = clusters;
        this.areas = areas;
        this.actors = actors;
    }

    void load(Reader by) {
        DemoActors.clusters().forEach(row -> clusters.define(by, cluster(row)));
        areas.define(by, resocAreas());
        addOrganisations(by);
        DemoActors.companies().forEach(row -> addCompany(by, row));
        DemoActors.offers().forEach(row -> actors.addOffer(by, offer(row)));
    }

    private static Cluster cluster(DemoActors.ClusterRow row) {
        return new Cluster(
                row.key(),
                text(row.name()),
                text(row.purpose()),
                ThreadColour.ofCode(row.thread()),
                Validity.ofYears(year(row.founded()), Optional.empty()));
    }

    private static AreaSet resocAreas() {
        var municipalities = new LinkedHashMap<String, List<String>>();
        for (var row : DemoActors.areas()) {
            municipalities.computeIfAbsent(row.resoc(), name -> new ArrayList<>()).add(row.code());
        }
        return new AreaSet(
                "resoc",
                TranslatedText.of("RESOC-streken", "Zones RESOC", "RESOC areas"),
                OF_RESOC,
                municipalities.entrySet().stream().map(ActorsDemonstration::subRegion).toList());
    }

    private static AreaSet.SubRegion subRegion(Map.Entry<String, List<String>> entry) {
        return new AreaSet.SubRegion(
                "resoc-" + entry.getKey().toLowerCase(Locale.ROOT),
                TranslatedText.of(Language.NL, entry.getKey()),
                entry.getValue());
    }

    /// Those that are the successor of others come first.
    private void addOrganisations(Reader by) {
        var rows = DemoActors.organisations();
        rows.stream()
                .filter(row -> row.successor().isEmpty())
                .forEach(row -> addOrganisation(by, row));
        rows.stream()
                .filter(row -> !row.successor().isEmpty())
                .forEach(row -> addOrganisation(by, row));
    }

    private void addOrganisation(Reader by, OrganisationRow row) {
        var active = Validity.ofYears(year(row.activeFrom()), year(row.activeTo()));
        actors.addOrganisation(
                by,
                new Organisation(
                        row.key(),
                        OrganisationKind.builtIn(row.kind()),
                        text(row.name()),
                        findText(row.description()),
                        Optional.empty(),
                        new Location(
                                row.town(),
                                optional(row.municipality()),
                                row.country(),
                                Optional.of(new Place(row.latitude(), row.longitude()))),
                        optional(row.website()),
                        Optional.empty(),
                        sectors(SectorClassification.NACE_BEL_2025, row.sectors()).toList(),
                        languages(row.languages()),
                        active,
                        optional(row.successor()),
                        false,
                        Set.copyOf(row.illustrative()),
                        row.source()));
        for (var cluster : row.clusters()) {
            actors.addMembership(
                    by, new Membership(row.key(), cluster, MemberRole.ofCode(row.role()), active));
        }
    }

    private void addCompany(Reader by, CompanyRow row) {
        var language = Language.ofCode(row.language());
        var active = Validity.ofYears(year(row.founded()), Optional.empty());
        actors.addOrganisation(
                by,
                new Organisation(
                        row.key(),
                        OrganisationKind.builtIn(row.kind()),
                        TranslatedText.of(language, row.name()),
                        Optional.of(TranslatedText.of(language, row.activity())),
                        Optional.of(RegistrationNumber.Register.KBO.read(row.number()).orThrow()),
                        new Location(
                                row.town(),
                                optional(row.municipality()),
                                "BE",
                                Optional.of(new Place(row.latitude(), row.longitude()))),
                        Optional.empty(),
                        Optional.of(SizeClass.ofCode(row.sizeClass())),
                        Stream.concat(
                                        sectors(
                                                SectorClassification.NACE_BEL_2025,
                                                row.sectors2025()),
                                        sectors(
                                                SectorClassification.NACE_BEL_2008,
                                                row.sectors2008()))
                                .toList(),
                        languages(row.languages()),
                        active,
                        Optional.empty(),
                        true,
                        Set.of("all"),
                        ""));
        for (var cluster : row.clusters()) {
            actors.addMembership(by, new Membership(row.key(), cluster, MemberRole.MEMBER, active));
        }
    }

    private static Offer offer(OfferRow row) {
        var original = Language.ofCode(row.language());
        return new Offer(
                row.key(),
                row.organisation(),
                new OfferKind(row.type()),
                text(original, row.title()),
                text(original, row.description()),
                Set.copyOf(row.topics()),
                row.keywords(),
                languages(row.languages()),
                optional(row.capacityPerYear())
                        .map(capacity ->
                                new Capacity(Integer.parseInt(capacity), row.capacityUnit())),
                optional(row.trlMin())
                        .map(lowest ->
                                new TrlRange(
                                        Integer.parseInt(lowest), Integer.parseInt(row.trlMax()))),
                Validity.ofYears(year(row.opened()), year(row.closed())),
                Set.copyOf(row.clusters()),
                Set.copyOf(row.illustrative()),
                row.source());
    }

    private static Stream<SectorCode> sectors(
            SectorClassification classification, List<String> codes) {
        return codes.stream().map(code -> new SectorCode(classification, code));
    }

    private static List<Language> languages(List<String> codes) {
        return codes.stream().map(Language::ofCode).toList();
    }

    private static TranslatedText text(Texts texts) {
        return TranslatedText.of(texts.nl(), texts.fr(), texts.en());
    }

    private static TranslatedText text(Language original, Texts texts) {
        return new TranslatedText(
                original,
                Map.of(Language.NL, texts.nl(), Language.FR, texts.fr(), Language.EN, texts.en()));
    }

    private static Optional<TranslatedText> findText(Texts texts) {
        return TranslatedText.find(texts.nl(), texts.fr(), texts.en());
    }

    private static Optional<String> optional(String field) {
        return Optional.of(field).filter(value -> !value.isEmpty());
    }

    private static Optional<Year> year(String field) {
        return optional(field).map(Year::parse);
    }
}
