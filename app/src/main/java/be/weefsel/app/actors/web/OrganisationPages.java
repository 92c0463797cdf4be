package be.weefsel.app.actors.web;

import be.weefsel.app.actors.ActorSection;
import be.weefsel.app.actors.Actors;
import be.weefsel.app.actors.Directory;
import be.weefsel.app.actors.Initiative;
import be.weefsel.app.actors.Membership;
import be.weefsel.app.actors.Offer;
import be.weefsel.app.actors.Organisation;
import be.weefsel.app.actors.map.ActorsMap;
import be.weefsel.app.platform.network.Network;
import be.weefsel.app.platform.page.Frame;
import be.weefsel.app.platform.people.Role;
import be.weefsel.app.platform.text.Passage;
import be.weefsel.app.vocabulary.AreaSet.SubRegion;
import be.weefsel.app.vocabulary.Areas;
import be.weefsel.app.vocabulary.Sector;
import be.weefsel.app.vocabulary.Validity;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// Gathers what the page of an organisation, or of an offer, shows.
@Component
class OrganisationPages {
    private final Actors actors;
    private final Areas areas;
    private final Names names;
    private final ActorsMap map;
    private final History history;
    private final List<ActorSection> sections;

    OrganisationPages(
            Actors actors,
            Areas areas,
            Names names,
            ActorsMap map,
            History history,
            List<ActorSection> sections) {
        this.sections = sections;
        this.actors = actors;
        this.areas = areas;
        this.names = names;
        this.map = map;
        this.history = history;
    }

    OrganisationPage page(Frame frame, Organisation organisation) {
        var words = names.forPage(frame);
        var memberships = actors.membershipsOf(organisation.key());
        var offers = actors.offersOf(organisation.key());
        var current = currentClusters(memberships, frame.today());
        return new OrganisationPage(
                frame,
                organisation.key(),
                organisation.name().in(frame.language()),
                frame.texts().of("actors.kind." + organisation.kind().code()),
                frame.link("/actors") + "?kind=" + organisation.kind().code(),
                organisation.description().map(text -> text.in(frame.language())),
                gone(organisation, words),
                words.clusters(current),
                offers.stream()
                        .filter(offer -> offer.open().contains(frame.today()))
                        .map(offer -> OfferEntries.entry(offer, Optional.empty(), words))
                        .toList(),
                offers.stream()
                        .filter(offer -> !offer.open().contains(frame.today()))
                        .map(offer -> OfferEntries.entry(offer, Optional.empty(), words))
                        .toList(),
                memberships.stream().map(membership -> member(membership, words)).toList(),
                actors.initiativesOf(organisation.key()).stream()
                        .map(initiative -> joint(initiative, organisation, words))
                        .toList(),
                sections.stream()
                        .map(section -> section.about(organisation, frame.reader(), frame.texts()))
                        .flatMap(Optional::stream)
                        .toList(),
                facts(organisation, words),
                map.ofOne(
                        new Directory.Pin(organisation, current.stream().findFirst()),
                        frame.today(),
                        frame),
                history.of(organisation, memberships, offers, words),
                Illustrative.sentence(organisation.illustrative(), frame.texts()),
                organisation.fictional(),
                Actors.mayChange(frame.reader()),
                organisation.kind().isCompany() && frame.reader().is(Role.FACILITATOR));
    }

    private static List<String> currentClusters(List<Membership> memberships, LocalDate today) {
        return memberships.stream()
                .filter(membership -> membership.validity().contains(today))
                .map(Membership::cluster)
                .distinct()
                .toList();
    }

    private String gone(Organisation organisation, Names.OfPage words) {
        if (organisation.active().contains(words.frame().today())) {
            return "";
        }
        return words.frame()
                .texts()
                .of("actors.organisation.gone", period(organisation.active(), words));
    }

    private static OrganisationPage.Member member(Membership membership, Names.OfPage words) {
        var texts = words.frame().texts();
        return new OrganisationPage.Member(
                words.cluster(membership.cluster()),
                texts.of("actors.role." + membership.role().code()),
                membership
                        .validity()
                        .from()
                        .map(OrganisationPages::year)
                        .orElse(texts.of("actors.unknown")),
                membership
                        .validity()
                        .to()
                        .map(OrganisationPages::year)
                        .orElse(texts.of("actors.running")));
    }

    private OrganisationPage.Joint joint(
            Initiative initiative, Organisation self, Names.OfPage words) {
        var others = new ArrayList<>(initiative.partners());
        initiative.lead().ifPresent(others::add);
        others.remove(self.key());
        return new OrganisationPage.Joint(
                initiative.name().in(words.frame().language()),
                words.frame().texts().of("actors.initiative." + initiative.kind().code()),
                period(initiative.period(), words),
                actors.listOrganisations(others).stream().map(words::organisation).toList());
    }

    private List<Fact> facts(Organisation organisation, Names.OfPage words) {
        var frame = words.frame();
        var texts = frame.texts();
        return new Facts(words)
                .add("kind", texts.of("actors.kind." + organisation.kind().code()))
                .add("place", place(organisation, words))
                .add("number", organisation.number().map(number -> number.formatted()))
                .add("size", organisation.size().map(size -> texts.of("actors.size", size)))
                .add("sectors", sectors(organisation, words))
                .addLanguages("languages", organisation.languages())
                .add("active", period(organisation.active(), words))
                .addLabels(
                        "successor",
                        organisation.successor().flatMap(actors::findOrganisation).stream()
                                .map(words::organisation)
                                .toList())
                .addLabels(
                        "predecessors",
                        actors.predecessorsOf(organisation.key()).stream()
                                .map(words::organisation)
                                .toList())
                .add("website", website(organisation, frame))
                .add("source", source(organisation.source(), frame))
                .toList();
    }

    /// The municipality, which leads to who else is there, and the sub-region in which it lies.
    private List<Fact.Value> place(Organisation organisation, Names.OfPage words) {
        var frame = words.frame();
        var town = words.town(organisation);
        var municipality = organisation.location().municipality();
        var values = new ArrayList<Fact.Value>();
        values.add(
                new Fact.Value(
                        town,
                        municipality
                                .map(code -> frame.link("/actors") + "?area=" + code)
                                .orElse(""),
                        frame.language()));
        municipality
                .flatMap(code -> subRegionOf(code, frame))
                .ifPresent(part ->
                        values.add(
                                new Fact.Value(
                                        words.in(part.name()),
                                        frame.link("/actors") + "?area=" + part.key(),
                                        frame.language())));
        return values;
    }

    private Optional<SubRegion> subRegionOf(String municipality, Frame frame) {
        return areas
                .subRegionsOn(frame.today(), frame.network().map(Network::areas).orElse(List.of()))
                .stream()
                .filter(part -> part.municipalities().contains(municipality))
                .findFirst();
    }

    private static List<Fact.Value> sectors(Organisation organisation, Names.OfPage words) {
        return organisation.sectorsOfNewestEdition().stream()
                .map(code ->
                        words.sector(code)
                                .map(sector -> value(sector, words.frame()))
                                .orElse(new Fact.Value(code.code(), "", words.frame().language())))
                .toList();
    }

    private static Fact.Value value(Sector sector, Frame frame) {
        var label = sector.label().in(frame.language());
        return new Fact.Value(
                frame.texts().of("actors.sector", label.text(), sector.code()),
                "",
                label.language());
    }

    private static List<Fact.Value> website(Organisation organisation, Frame frame) {
        return organisation.website().stream()
                .map(address ->
                        new Fact.Value(hostOf(address), linkable(address), frame.language()))
                .toList();
    }

    /// A source that is an address becomes a link; other sources are told in words.
    static List<Fact.Value> source(String source, Frame frame) {
        return List.of(
                linkable(source).isEmpty()
                        ? new Fact.Value(source, "", frame.language())
                        : new Fact.Value(hostOf(source), source, frame.language()));
    }

    private static String hostOf(String address) {
        return address.replaceFirst("^https?://(www\\.)?", "").replaceFirst("/.*$", "");
    }

    /// Only web addresses become links: who wrote it may have meant harm.
    private static String linkable(String address) {
        try {
            var scheme = new URI(address).getScheme();
            return "https".equals(scheme) || "http".equals(scheme) ? address : "";
        } catch (URISyntaxException e) {
            return "";
        }
    }

    OfferPage page(Frame frame, Offer offer) {
        var words = names.forPage(frame);
        var owner = actors.getOrganisation(offer.organisation());
        return new OfferPage(
                frame,
                offer.key(),
                offer.title().in(frame.language()),
                frame.texts().of("actors.offer-kind." + offer.kind().code()),
                offer.kind().code(),
                words.organisation(owner),
                offer.description().in(frame.language()),
                words.clusters(offer.clusters()),
                words.topics(offer.topics()),
                new Passage(offer.original(), String.join(", ", offer.keywords())),
                facts(offer, owner, words),
                actors.offersOf(owner.key()).stream()
                        .filter(other -> !other.key().equals(offer.key()))
                        .filter(other -> other.open().contains(frame.today()))
                        .map(other -> OfferEntries.entry(other, Optional.empty(), words))
                        .toList(),
                Illustrative.sentence(offer.illustrative(), frame.texts()),
                !offer.open().contains(frame.today()),
                Actors.mayChange(frame.reader()));
    }

    private static List<Fact> facts(Offer offer, Organisation owner, Names.OfPage words) {
        var frame = words.frame();
        return new Facts(words)
                .addLabels("owner", List.of(words.organisation(owner)))
                .add("kind", frame.texts().of("actors.offer-kind." + offer.kind().code()))
                .add("place", words.town(owner))
                .add("capacity", OfferEntries.capacity(offer, words))
                .add(
                        "trl",
                        offer.trl()
                                .map(trl ->
                                        frame.texts().of("actors.offer.trl", trl.from(), trl.to())))
                .addLanguages("given-in", offer.languages())
                .add("open", period(offer.open(), words))
                .add("source", source(offer.source(), frame))
                .toList();
    }

    /// "since 2012", "until 2015", "2012 to 2015"; empty when nothing is known.
    private static String period(Validity validity, Names.OfPage words) {
        var texts = words.frame().texts();
        var from = validity.from().map(OrganisationPages::year);
        var to = validity.to().map(OrganisationPages::year);
        if (from.isPresent() && to.isPresent()) {
            return texts.of("actors.period.between", from.get(), to.get());
        }
        return from.map(year -> texts.of("actors.period.since", year))
                .or(() -> to.map(year -> texts.of("actors.period.until", year)))
                .orElse("");
    }

    private static String year(LocalDate date) {
        return Integer.toString(date.getYear());
    }
}
