package be.weefsel.app.actors.web;

import be.weefsel.app.actors.ActorKinds;
import be.weefsel.app.actors.Actors;
import be.weefsel.app.actors.AreaChoices;
import be.weefsel.app.actors.Initiative;
import be.weefsel.app.actors.Location;
import be.weefsel.app.actors.Offer;
import be.weefsel.app.actors.Organisation;
import be.weefsel.app.actors.SectorCode;
import be.weefsel.app.platform.network.Network;
import be.weefsel.app.platform.page.Frame;
import be.weefsel.app.platform.text.TranslatedText;
import be.weefsel.app.vocabulary.Area;
import be.weefsel.app.vocabulary.AreaSet.SubRegion;
import be.weefsel.app.vocabulary.Areas;
import be.weefsel.app.vocabulary.Cluster;
import be.weefsel.app.vocabulary.Clusters;
import be.weefsel.app.vocabulary.Kinds;
import be.weefsel.app.vocabulary.Sector;
import be.weefsel.app.vocabulary.Sectors;
import be.weefsel.app.vocabulary.ShortNames;
import be.weefsel.app.vocabulary.Topic;
import be.weefsel.app.vocabulary.Topics;
import be.weefsel.app.vocabulary.Validity;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/// Names of the things that actors, and all that is told about them, refer to by key, in the
/// reader's language.
@Component
public class Names {
    private final Actors actors;
    private final Clusters clusters;
    private final Topics topics;
    private final Areas areas;
    private final Sectors sectors;
    private final Kinds kinds;

    Names(
            Actors actors,
            Clusters clusters,
            Topics topics,
            Areas areas,
            Sectors sectors,
            Kinds kinds) {
        this.actors = actors;
        this.clusters = clusters;
        this.topics = topics;
        this.areas = areas;
        this.sectors = sectors;
        this.kinds = kinds;
    }

    /// The names as one page needs them, read once.
    public OfPage forPage(Frame frame) {
        return forPage(frame, List.of());
    }

    /// @param organisations keys of those that the page names often
    public OfPage forPage(Frame frame, Collection<String> organisations) {
        var all = clusters.listClusters();
        return new OfPage(
                frame,
                actors,
                actors.listOrganisations(organisations).stream()
                        .collect(Collectors.toMap(Organisation::key, Function.identity())),
                all,
                new ShortNames(all, frame.language()),
                topics.listTopics().stream()
                        .collect(Collectors.toMap(Topic::key, Function.identity())),
                areas,
                sectors,
                ActorKinds.of(kinds));
    }

    public record OfPage(
            Frame frame,
            Actors actors,
            Map<String, Organisation> organisations,
            List<Cluster> allClusters,
            ShortNames shortNames,
            Map<String, Topic> allTopics,
            Areas areas,
            Sectors sectors,
            ActorKinds kinds) {

        public String in(TranslatedText text) {
            return text.in(frame.language()).text();
        }

        public Label organisation(String key) {
            return organisation(
                    Optional.ofNullable(organisations.get(key))
                            .orElseGet(() -> actors.getOrganisation(key)));
        }

        /// The key itself when nobody bears it any more.
        String organisationName(String key) {
            return Optional.ofNullable(organisations.get(key))
                    .or(() -> actors.findOrganisation(key))
                    .map(organisation -> in(organisation.name()))
                    .orElse(key);
        }

        Label organisation(Organisation organisation) {
            return label(organisation.key(), organisation.name(), "/actors/");
        }

        Label initiative(Initiative initiative) {
            return label(initiative.key(), initiative.name(), "/initiatives/");
        }

        public Label offer(Offer offer) {
            return label(offer.key(), offer.title(), "/offers/");
        }

        private Label label(String key, TranslatedText text, String folder) {
            var passage = text.in(frame.language());
            return new Label(key, passage.text(), frame.link(folder + key), passage.language(), "");
        }

        /// All collective factories, by their short names, in the network's order.
        public List<Label> clusterLabels() {
            return allClusters.stream()
                    .map(cluster ->
                            new Label(
                                    cluster.key(),
                                    shortNames.of(cluster.key()),
                                    frame.link("/factories/" + cluster.key()),
                                    frame.language(),
                                    cluster.thread().style()))
                    .toList();
        }

        List<Label> clusters(Collection<String> keys) {
            return clusterLabels().stream().filter(label -> keys.contains(label.key())).toList();
        }

        Label cluster(String key) {
            return cluster(Optional.of(key))
                    .orElseThrow(() ->
                            new IllegalArgumentException(
                                    "There is no collective factory (%s).".formatted(key)));
        }

        /// Empty for no key, and for one that no factory has.
        public Optional<Label> cluster(Optional<String> key) {
            return clusterLabels().stream()
                    .filter(label -> key.filter(label.key()::equals).isPresent())
                    .findFirst();
        }

        /// Topics by name; keys that are not in any scheme are left out.
        public List<Label> topics(Collection<String> keys) {
            return topicsInOrder(keys).stream().sorted(Comparator.comparing(Label::text)).toList();
        }

        /// As [#topics], in the order of the keys.
        public List<Label> topicsInOrder(Collection<String> keys) {
            return keys.stream()
                    .map(key -> Optional.ofNullable(allTopics.get(key)))
                    .flatMap(Optional::stream)
                    .map(topic -> label(topic.key(), topic.label(), "/topics/"))
                    .toList();
        }

        /// All topics by name.
        public List<Label> topicLabels() {
            return topics(allTopics.keySet());
        }

        String kind(Organisation organisation) {
            return kinds.nameOf(organisation.kind(), frame.texts());
        }

        String kind(Offer offer) {
            return kinds.nameOf(offer.kind(), frame.texts());
        }

        public String topic(String key) {
            return Optional.ofNullable(allTopics.get(key))
                    .map(t -> t.heading(frame.language()).text())
                    .orElse(key);
        }

        /// A choice of area in the directory, in words.
        String area(String choice, List<SubRegion> subRegions) {
            if (AreaChoices.isElsewhere(choice)) {
                return elsewhere(AreaChoices.countryOf(choice));
            }
            return subRegions.stream()
                    .filter(part -> part.key().equals(choice))
                    .findFirst()
                    .map(part -> in(part.name()))
                    .or(() -> areas.findArea(choice).map(area -> in(area.name())))
                    .orElse(choice);
        }

        private String elsewhere(String country) {
            return country.equals(ownCountry())
                    ? frame.texts().of("actors.area.elsewhere", country(country))
                    : country(country);
        }

        String country(String code) {
            return Locale.of("", code).getDisplayCountry(frame.language().locale());
        }

        /// The country in which the network lies; empty when it lies nowhere.
        String ownCountry() {
            return frame.network().map(Network::areas).orElse(List.of()).stream()
                    .flatMap(area -> areas.areasAround(area).stream())
                    .reduce((nearer, wider) -> wider)
                    .orElse("");
        }

        Optional<Area> municipality(String code, LocalDate day) {
            return areas.findArea(code, day).or(() -> areas.findArea(code));
        }

        /// "Kortrijk", or "Lille (France)" when it is in another country.
        String town(Location at) {
            var name =
                    at.municipality()
                            .flatMap(areas::findArea)
                            .map(area -> in(area.name()))
                            .orElse(at.town());
            return at.country().equals(ownCountry())
                    ? name
                    : frame.texts().of("actors.place.abroad", name, country(at.country()));
        }

        Optional<Sector> sector(SectorCode code) {
            return sectors.findSector(code.classification(), code.code());
        }

        /// "since 2012", "until 2015", "2012 to 2015"; empty when nothing is known.
        String period(Validity validity) {
            var texts = frame.texts();
            var from = validity.from().map(OfPage::year);
            var to = validity.to().map(OfPage::year);
            if (from.isPresent() && to.isPresent()) {
                return texts.of("actors.period.between", from.get(), to.get());
            }
            return from.map(year -> texts.of("actors.period.since", year))
                    .or(() -> to.map(year -> texts.of("actors.period.until", year)))
                    .orElse("");
        }

        static String year(LocalDate date) {
            return Integer.toString(date.getYear());
        }
    }
}
