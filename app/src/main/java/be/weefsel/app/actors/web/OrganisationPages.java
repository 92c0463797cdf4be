package be.weefsel.app.actors.web;

import be.weefsel.app.actors.ActorSection;
import be.weefsel.app.actors.Actors;
import be.weefsel.app.actors.ContactPerson;
import be.weefsel.app.actors.Contacts;
import be.weefsel.app.actors.Directory;
import be.weefsel.app.actors.Initiatives;
import be.weefsel.app.actors.Membership;
import be.weefsel.app.actors.Organisation;
import be.weefsel.app.actors.Site;
import be.weefsel.app.actors.Sites;
import be.weefsel.app.actors.map.ActorsMap;
import be.weefsel.app.platform.network.Network;
import be.weefsel.app.platform.page.Frame;
import be.weefsel.app.platform.people.Participation;
import be.weefsel.app.vocabulary.AreaSet.SubRegion;
import be.weefsel.app.vocabulary.Areas;
import be.weefsel.app.vocabulary.Sector;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// Gathers what the page of an organisation shows.
@Component
class OrganisationPages {
    private final Actors actors;
    private final Initiatives initiatives;
    private final Sites sites;
    private final Contacts contacts;
    private final InitiativePages initiativePages;
    private final Areas areas;
    private final Names names;
    private final ActorsMap map;
    private final History history;
    private final List<ActorSection> sections;

    OrganisationPages(
            Actors actors,
            Initiatives initiatives,
            Sites sites,
            Contacts contacts,
            InitiativePages initiativePages,
            Areas areas,
            Names names,
            ActorsMap map,
            History history,
            List<ActorSection> sections) {
        this.sections = sections;
        this.actors = actors;
        this.initiatives = initiatives;
        this.sites = sites;
        this.contacts = contacts;
        this.initiativePages = initiativePages;
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
                words.kind(organisation),
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
                initiativePages.entriesFor(
                        organisation, initiatives.initiativesOf(organisation.key()), words),
                sites.sitesOf(organisation.key()).stream().map(site -> place(site, words)).toList(),
                contacts.contactsOf(organisation.key(), frame.reader()).stream()
                        .map(contact -> contact(contact, frame))
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
                Actors.mayChangeEntry(frame.reader(), organisation.key()),
                frame.reader().actsFor(organisation.key()),
                Contacts.mayRead(frame.reader()),
                RecordHistory.mayRead(frame.reader(), organisation.key()),
                organisation.kind().isCompany() && Participation.introduces(frame.reader()));
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
                .of("actors.organisation.gone", words.period(organisation.active()));
    }

    private static OrganisationPage.Member member(Membership membership, Names.OfPage words) {
        var texts = words.frame().texts();
        return new OrganisationPage.Member(
                words.cluster(membership.cluster()),
                texts.of("actors.role." + membership.role().code()),
                membership
                        .validity()
                        .from()
                        .map(Names.OfPage::year)
                        .orElse(texts.of("actors.unknown")),
                membership
                        .validity()
                        .to()
                        .map(Names.OfPage::year)
                        .orElse(texts.of("actors.running")),
                words.frame().link(MembershipController.path(membership)));
    }

    private static OrganisationPage.Place place(Site site, Names.OfPage words) {
        var town = words.town(site.location());
        return new OrganisationPage.Place(
                site.name().map(name -> name.in(words.frame().language())),
                site.address(),
                site.postalCode().isEmpty() ? town : site.postalCode() + " " + town,
                words.frame()
                        .link("/actors/%s/sites/%d".formatted(site.organisation(), site.number())));
    }

    private static OrganisationPage.Contact contact(ContactPerson contact, Frame frame) {
        var texts = frame.texts();
        return new OrganisationPage.Contact(
                contact.name(),
                contact.task(),
                contact.email(),
                contact.phone(),
                texts.of("vocabulary.language-alone." + contact.language().code()),
                texts.of("actors.contact.consent", texts.date(contact.consentOn())),
                frame.link(
                        "/actors/%s/contacts/%d"
                                .formatted(contact.organisation(), contact.number())));
    }

    private List<Fact> facts(Organisation organisation, Names.OfPage words) {
        var frame = words.frame();
        var texts = frame.texts();
        return new Facts(words)
                .add("kind", words.kind(organisation))
                .add("place", place(organisation, words))
                .add("number", organisation.number().map(number -> number.formatted()))
                .add("size", organisation.size().map(size -> texts.of("actors.size", size)))
                .add("sectors", sectors(organisation, words))
                .addLanguages("languages", organisation.languages())
                .add("active", words.period(organisation.active()))
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
                .addWebsite("website", organisation.website())
                .addSource(organisation.source())
                .toList();
    }

    /// The municipality, which leads to who else is there, and the sub-region in which it lies.
    private List<Fact.Value> place(Organisation organisation, Names.OfPage words) {
        var frame = words.frame();
        var town = words.town(organisation.location());
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
}
