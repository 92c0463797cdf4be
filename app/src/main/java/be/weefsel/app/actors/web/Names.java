package be.weefsel.app.actors.web;

import be.weefsel.app.actors.AreaChoices;
import be.weefsel.app.actors.Initiative;
import be.weefsel.app.actors.Location;
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

/// Names of the things that an actor refers to by key, in the reader's language.
@Component
class Names {
    private final Clusters clusters;
    private final Topics topics;
    private final Areas areas;
    private final Sectors sectors;

    Names(Clusters clusters, Topics topics, Areas areas, Sectors sectors) {
        this.clusters = clusters;
        this.topics = topics;
        this.areas = areas;
        this.sectors = sectors;
    }

    /// The names as one page needs them, read once.
    OfPage forPage(Frame frame) {
        var all = clusters.listClusters();
        return new OfPage(
                frame,
                all,
                new ShortNames(all, frame.language()),
                topics.listTopics().stream()
                        .collect(Collectors.toMap(Topic::key, Function.identity())),
                areas,
                sectors);
    }

    record OfPage(
            Frame frame,
            List<Cluster> allClusters,
            ShortNames shortNames,
            Map<String, Topic> allTopics,
            Areas areas,
            Sectors sectors) {

        String in(TranslatedText text) {
            return text.in(frame.language()).text();
        }

        Label organisation(Organisation organisation) {
            return label(organisation.name(), "/actors/" + organisation.key(), "");
        }

        Label initiative(Initiative initiative) {
            return label(initiative.name(), "/initiatives/" + initiative.key(), "");
        }

        Label label(TranslatedText text, String path, String thread) {
            var passage = text.in(frame.language());
            return new Label(passage.text(), frame.link(path), passage.language(), thread);
        }

        /// Collective factories, by their short names, in the network's order.
        List<Label> clusters(Collection<String> keys) {
            return allClusters.stream()
                    .filter(cluster -> keys.contains(cluster.key()))
                    .map(cluster ->
                            new Label(
                                    shortNames.of(cluster.key()),
                                    frame.link("/factories/" + cluster.key()),
                                    frame.language(),
                                    thread(cluster)))
                    .toList();
        }

        Label cluster(String key) {
            return clusters(List.of(key)).stream()
                    .findFirst()
                    .orElseThrow(() ->
                            new IllegalArgumentException(
                                    "There is no collective factory (%s).".formatted(key)));
        }

        static String thread(Cluster cluster) {
            return "thread-" + cluster.thread().code();
        }

        /// Topics by name; keys that are not in any scheme are left out.
        List<Label> topics(Collection<String> keys) {
            return keys.stream()
                    .map(key -> Optional.ofNullable(allTopics.get(key)))
                    .flatMap(Optional::stream)
                    .map(topic -> label(topic.label(), "/topics/" + topic.key(), ""))
                    .sorted(Comparator.comparing(Label::text))
                    .toList();
        }

        String topic(String key) {
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
