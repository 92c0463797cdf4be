package be.weefsel.app.matching.web;

import be.weefsel.app.actors.Actors;
import be.weefsel.app.actors.Organisation;
import be.weefsel.app.platform.page.Frame;
import be.weefsel.app.vocabulary.Cluster;
import be.weefsel.app.vocabulary.Clusters;
import be.weefsel.app.vocabulary.ShortNames;
import be.weefsel.app.vocabulary.Topic;
import be.weefsel.app.vocabulary.Topics;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/// Names of what questions refer to by key, in the reader's language.
@Component
public class Labels {
    private final Actors actors;
    private final Clusters clusters;
    private final Topics topics;

    Labels(Actors actors, Clusters clusters, Topics topics) {
        this.actors = actors;
        this.clusters = clusters;
        this.topics = topics;
    }

    /// A name with the address of its page, and for factories the class of the thread.
    public record Label(String key, String text, String href, String thread) {
        public static Label plain(String key, String text, String href) {
            return new Label(key, text, href, "");
        }
    }

    /// The names as one page needs them, read once.
    Names forPage(Frame frame) {
        return forPage(frame, List.of());
    }

    /// @param organisations keys of those that the page names often
    Names forPage(Frame frame, Collection<String> organisations) {
        var all = clusters.listClusters();
        return new Names(
                frame,
                actors,
                actors.listOrganisations(organisations).stream()
                        .collect(Collectors.toMap(Organisation::key, Function.identity())),
                all.stream().collect(Collectors.toMap(Cluster::key, Function.identity())),
                new ShortNames(all, frame.language()),
                topics.listTopics().stream()
                        .collect(Collectors.toMap(Topic::key, Function.identity())));
    }

    record Names(
            Frame frame,
            Actors actors,
            Map<String, Organisation> organisations,
            Map<String, Cluster> clusters,
            ShortNames clusterNames,
            Map<String, Topic> topics) {

        Label organisation(String key) {
            var known = organisations.get(key);
            var organisation = known == null ? actors.getOrganisation(key) : known;
            return Label.plain(key, nameOf(organisation), frame.link("/actors/" + key));
        }

        String nameOf(Organisation organisation) {
            return organisation.name().in(frame.language()).text();
        }

        Optional<Label> cluster(Optional<String> key) {
            return key.map(clusters::get).map(this::label);
        }

        List<Label> allClusters() {
            return clusters.values().stream()
                    .map(this::label)
                    .sorted(Comparator.comparing(Label::text))
                    .toList();
        }

        List<Label> topics(Collection<String> keys) {
            return keys.stream()
                    .map(topics::get)
                    .filter(java.util.Objects::nonNull)
                    .map(this::label)
                    .toList();
        }

        List<Label> allTopics() {
            return topics.values().stream()
                    .map(this::label)
                    .sorted(Comparator.comparing(Label::text))
                    .toList();
        }

        private Label label(Cluster cluster) {
            return new Label(
                    cluster.key(),
                    clusterNames.of(cluster.key()),
                    frame.link("/factories/" + cluster.key()),
                    "thread-" + cluster.thread().code());
        }

        private Label label(Topic topic) {
            return Label.plain(
                    topic.key(),
                    topic.label().in(frame.language()).text(),
                    frame.link("/topics/" + topic.key()));
        }
    }
}
