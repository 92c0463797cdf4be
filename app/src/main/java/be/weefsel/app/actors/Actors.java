package be.weefsel.app.actors;

import be.weefsel.app.actors.store.DirectoryStore;
import be.weefsel.app.actors.store.DirectoryStore.Candidate;
import be.weefsel.app.actors.store.DirectoryStore.SearchWord;
import be.weefsel.app.actors.store.MembershipStore;
import be.weefsel.app.actors.store.OfferStore;
import be.weefsel.app.actors.store.OrganisationStore;
import be.weefsel.app.platform.audit.Audit;
import be.weefsel.app.platform.network.Network;
import be.weefsel.app.platform.network.Networks;
import be.weefsel.app.platform.people.Participation;
import be.weefsel.app.platform.people.Reader;
import be.weefsel.app.platform.text.Language;
import be.weefsel.app.platform.text.Reason;
import be.weefsel.app.vocabulary.Areas;
import be.weefsel.app.vocabulary.Clusters;
import be.weefsel.app.vocabulary.Keys;
import be.weefsel.app.vocabulary.Kinds;
import be.weefsel.app.vocabulary.RegistrationNumber;
import be.weefsel.app.vocabulary.Topics;
import be.weefsel.app.vocabulary.Validity;
import java.text.Collator;
import java.time.LocalDate;
import java.time.Year;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Who is who in the network, and what they offer. Every change is written in the audit log.
@Component
public class Actors {
    private final OrganisationStore organisations;
    private final MembershipStore memberships;
    private final OfferStore offers;
    private final DirectoryStore directory;
    private final Areas areas;
    private final Topics topics;
    private final Clusters clusters;
    private final Kinds kinds;
    private final Networks networks;
    private final Audit audit;

    Actors(
            OrganisationStore organisations,
            MembershipStore memberships,
            OfferStore offers,
            DirectoryStore directory,
            Areas areas,
            Topics topics,
            Clusters clusters,
            Kinds kinds,
            Networks networks,
            Audit audit) {
        this.organisations = organisations;
        this.memberships = memberships;
        this.offers = offers;
        this.directory = directory;
        this.areas = areas;
        this.topics = topics;
        this.clusters = clusters;
        this.kinds = kinds;
        this.networks = networks;
        this.audit = audit;
    }

    // Organisations

    public Optional<Organisation> findOrganisation(String key) {
        return organisations.findOrganisation(key);
    }

    public Optional<String> findKeyByNumber(RegistrationNumber number) {
        return organisations.findKeyByNumber(number);
    }

    /// @throws IllegalArgumentException when there is none
    public Organisation getOrganisation(String key) {
        return findOrganisation(key)
                .orElseThrow(() ->
                        new IllegalArgumentException(
                                "There is no organisation (%s).".formatted(key)));
    }

    /// By key, those of the past too.
    public List<Organisation> listOrganisations() {
        return organisations.organisations();
    }

    /// By key; keys that nobody bears are left out.
    public List<Organisation> listOrganisations(Collection<String> keys) {
        return organisations.organisations(keys);
    }

    /// Those that became this one.
    public List<Organisation> predecessorsOf(String key) {
        return organisations.organisations(organisations.predecessorsOf(key));
    }

    /// All times that it took part in a collective factory, in the order of the factories.
    public List<Membership> membershipsOf(String organisation) {
        return memberships.membershipsOf(List.of(organisation));
    }

    /// All times that these took part in a collective factory.
    public List<Membership> membershipsOf(Collection<String> organisations) {
        return memberships.membershipsOf(organisations);
    }

    /// All times that someone took part in this collective factory.
    public List<Membership> membersOf(String cluster) {
        return memberships.membersOf(cluster);
    }

    // Offers

    public Optional<Offer> findOffer(String key) {
        return offers.findOffer(key);
    }

    /// @throws IllegalArgumentException when there is none
    public Offer getOffer(String key) {
        return findOffer(key)
                .orElseThrow(() ->
                        new IllegalArgumentException("There is no offer (%s).".formatted(key)));
    }

    /// By key, closed ones too.
    public List<Offer> listOffers() {
        return offers.offers();
    }

    /// Of one organisation, closed ones too.
    public List<Offer> offersOf(String organisation) {
        return offers.offersOf(List.of(organisation));
    }

    public List<Offer> openOffersOn(LocalDate date) {
        return offers.offersOpenOn(date);
    }

    /// About a topic or a finer one, closed ones too.
    public List<Offer> offersAbout(String topic) {
        return offers.offersAbout(topics.withNarrower(Set.of(topic)));
    }

    // Directory

    public Directory directory(DirectoryQuery query) {
        var candidates = directory.candidates(searchWords(query), query.year());
        var choices = areaChoices(query);
        var search =
                new DirectorySearch(
                        query,
                        candidates.stream().collect(Collectors.toMap(Candidate::key, choices::of)),
                        topics.withBroader());
        var found = search.narrow(candidates);
        var sorted = sorted(found, query.reader());
        var page =
                sorted.stream()
                        .skip((long) (query.page() - 1) * query.pageSize())
                        .limit(query.pageSize())
                        .toList();
        return new Directory(
                query.year(),
                entries(page, query.year()),
                found.size(),
                Math.ceilDiv(found.size(), query.pageSize()),
                search.count(candidates),
                pins(sorted, found));
    }

    /// What was typed, each word with its translations: who looks for "lin" means "vlas" as well.
    private List<SearchWord> searchWords(DirectoryQuery query) {
        var words = DirectoryStore.wordsIn(query.words());
        var translations = topics.translationsOf(words);
        return words.stream()
                .map(word -> new SearchWord(word, translations.getOrDefault(word, Set.of())))
                .toList();
    }

    /// The choices of area on the day of view.
    public AreaChoices areaChoices(DirectoryQuery query) {
        var network = networks.findNetwork().map(Network::areas).orElse(List.of());
        return new AreaChoices(
                areas.subRegionsOn(query.day(), network),
                query.areas(),
                areas::municipalityCodesOf);
    }

    /// The best first; those that are equally good by name.
    private List<Organisation> sorted(List<Candidate> found, Language reader) {
        var rank = found.stream().collect(Collectors.toMap(Candidate::key, Candidate::rank));
        var collator = Collator.getInstance(reader.locale());
        return organisations.organisations(rank.keySet()).stream()
                .sorted(
                        Comparator.comparingDouble(
                                        (Organisation o) -> -rank.getOrDefault(o.key(), 0.0))
                                .thenComparing(o -> o.name().in(reader).text(), collator)
                                .thenComparing(Organisation::key))
                .toList();
    }

    private List<Directory.Entry> entries(List<Organisation> page, Year year) {
        var keys = page.stream().map(Organisation::key).toList();
        var inYear = Validity.in(year);
        var membershipsInYear =
                memberships.membershipsOf(keys).stream()
                        .filter(membership -> membership.validity().overlaps(inYear))
                        .collect(Collectors.groupingBy(Membership::organisation));
        var offersInYear =
                offers.offersOf(keys).stream()
                        .filter(offer -> offer.open().overlaps(inYear))
                        .collect(Collectors.groupingBy(Offer::organisation));
        return page.stream()
                .map(organisation ->
                        new Directory.Entry(
                                organisation,
                                membershipsInYear.getOrDefault(organisation.key(), List.of()),
                                offersInYear.getOrDefault(organisation.key(), List.of())))
                .toList();
    }

    private static List<Directory.Pin> pins(List<Organisation> sorted, List<Candidate> found) {
        var firstCluster = new HashMap<String, String>();
        found.forEach(candidate ->
                candidate.clusters().stream()
                        .findFirst()
                        .ifPresent(cluster -> firstCluster.put(candidate.key(), cluster)));
        return sorted.stream()
                .map(organisation ->
                        new Directory.Pin(
                                organisation,
                                Optional.ofNullable(firstCluster.get(organisation.key()))))
                .toList();
    }

    // Who may change what, and what stands in the way

    public static boolean mayChange(Reader reader) {
        return Participation.keepsDirectory(reader);
    }

    /// The entry of one organisation: also for its own managers.
    public static boolean mayChangeEntry(Reader reader, String organisation) {
        return mayChange(reader) || reader.manages(organisation);
    }

    /// All reasons why an organisation cannot be written like this; empty when it can.
    public List<Reason> objectionsTo(Organisation organisation) {
        return Stream.of(
                        kindIsUnknown(organisation.kind().code()),
                        numberIsTaken(organisation),
                        successorIsUnknown(organisation),
                        municipalityIsUnknown(organisation))
                .flatMap(Optional::stream)
                .toList();
    }

    /// It may have been removed since.
    private Optional<Reason> kindIsUnknown(String code) {
        return kinds.findKind(code).isPresent()
                ? Optional.empty()
                : Optional.of(Reason.of("actors.kind-unknown", code));
    }

    private Optional<Reason> numberIsTaken(Organisation organisation) {
        return organisation
                .number()
                .flatMap(organisations::findKeyByNumber)
                .filter(owner -> !owner.equals(organisation.key()))
                .map(owner -> Reason.of("actors.organisation.number-taken", owner));
    }

    private Optional<Reason> successorIsUnknown(Organisation organisation) {
        return organisation
                .successor()
                .filter(key -> key.equals(organisation.key()) || findOrganisation(key).isEmpty())
                .map(key -> Reason.of("actors.organisation.successor-unknown", key));
    }

    private Optional<Reason> municipalityIsUnknown(Organisation organisation) {
        return organisation
                .location()
                .municipality()
                .filter(code -> areas.findArea(code).isEmpty())
                .map(code -> Reason.of("actors.organisation.municipality-unknown", code));
    }

    /// All reasons why an offer cannot be written like this; empty when it can.
    public List<Reason> objectionsTo(Offer offer) {
        var unknownTopics =
                offer.topics().stream()
                        .filter(topic -> topics.findTopic(topic).isEmpty())
                        .sorted()
                        .map(topic -> Reason.of("actors.offer.topic-unknown", topic));
        var unknownClusters =
                offer.clusters().stream()
                        .filter(cluster -> clusters.findCluster(cluster).isEmpty())
                        .sorted()
                        .map(cluster -> Reason.of("actors.offer.cluster-unknown", cluster));
        return Stream.of(
                        ownerIsUnknown(offer.organisation()).stream(),
                        kindIsUnknown(offer.kind().code()).stream(),
                        unknownTopics,
                        unknownClusters)
                .flatMap(Function.identity())
                .toList();
    }

    private Optional<Reason> ownerIsUnknown(String organisation) {
        return findOrganisation(organisation).isPresent()
                ? Optional.empty()
                : Optional.of(Reason.of("actors.owner-unknown", organisation));
    }

    /// All reasons why a membership cannot be written like this; empty when it can.
    public List<Reason> objectionsTo(Membership membership) {
        return ownerIsUnknown(membership.organisation())
                .or(() -> isThereThenAlready(membership))
                .stream()
                .toList();
    }

    /// Who leaves and comes back is there twice, but not at the same time.
    private Optional<Reason> isThereThenAlready(Membership membership) {
        return membershipsOf(membership.organisation()).stream()
                .filter(other -> other.cluster().equals(membership.cluster()))
                .filter(other -> !other.isSameAs(membership))
                .filter(other -> other.validity().overlaps(membership.validity()))
                .findFirst()
                .map(other -> Reason.of("actors.membership.overlaps"));
    }

    // Changes

    @Transactional
    public void addOrganisation(Reader by, Organisation organisation) {
        organisations.insert(organisation);
        audit.record(
                by, "organisation.added", "organisation", organisation.key(), null, organisation);
    }

    /// @param before as it was when somebody thought of the change
    /// @return whether it is kept; not when somebody else changed it since
    @Transactional
    public boolean changeOrganisation(Reader by, Organisation before, Organisation after) {
        organisations.lock(before.key());
        if (!getOrganisation(before.key()).equals(before)) {
            return false;
        }
        if (!before.equals(after)) {
            organisations.update(after);
            audit.record(by, "organisation.changed", "organisation", before.key(), before, after);
        }
        return true;
    }

    @Transactional
    public void addMembership(Reader by, Membership membership) {
        memberships.insert(membership);
        audit.record(
                by,
                "membership.added",
                "organisation",
                membership.organisation(),
                null,
                membership);
    }

    /// Changes the role or the end of a membership, which is known by organisation, cluster and
    /// start.
    ///
    /// @param before as it was when somebody thought of the change
    /// @return whether it is kept; not when somebody else changed it since
    @Transactional
    public boolean changeMembership(Reader by, Membership before, Membership after) {
        organisations.lock(before.organisation());
        if (!membershipsOf(before.organisation()).contains(before)) {
            return false;
        }
        if (!before.equals(after)) {
            memberships.update(after);
            audit.record(
                    by, "membership.changed", "organisation", before.organisation(), before, after);
        }
        return true;
    }

    @Transactional
    public void addOffer(Reader by, Offer offer) {
        offers.insert(offer);
        audit.record(by, "offer.added", "offer", offer.key(), null, offer);
    }

    /// @param before as it was when somebody thought of the change
    /// @return whether it is kept; not when somebody else changed it since
    @Transactional
    public boolean changeOffer(Reader by, Offer before, Offer after) {
        offers.lock(before.key());
        if (!getOffer(before.key()).equals(before)) {
            return false;
        }
        if (!before.equals(after)) {
            offers.update(after);
            audit.record(by, "offer.changed", "offer", before.key(), before, after);
        }
        return true;
    }

    /// A free key for a new organisation, resembling its name. The key of an entry that was merged
    /// into another is not free: it leads to that one.
    public String keyForOrganisation(String name) {
        return Keys.free(name, organisations::isTaken);
    }

    /// A free key for a new offer, resembling its title.
    public String keyForOffer(String title) {
        return Keys.free(title, key -> findOffer(key).isPresent());
    }
}
