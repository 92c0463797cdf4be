package be.weefsel.app.vocabulary;

import be.weefsel.app.platform.audit.Audit;
import be.weefsel.app.platform.people.Reader;
import be.weefsel.app.platform.text.Language;
import be.weefsel.app.vocabulary.store.ClusterStore;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// The names and threads of the collective factories.
@Component
public class Clusters {
    private final ClusterStore store;
    private final Audit audit;

    Clusters(ClusterStore store, Audit audit) {
        this.store = store;
        this.audit = audit;
    }

    /// In the network's own order, ended ones too.
    public List<Cluster> listClusters() {
        return store.clusters();
    }

    public Optional<Cluster> findCluster(String key) {
        return store.clusters().stream().filter(cluster -> cluster.key().equals(key)).findFirst();
    }

    /// @throws IllegalArgumentException when there is none
    public Cluster getCluster(String key) {
        return findCluster(key)
                .orElseThrow(() ->
                        new IllegalArgumentException(
                                "There is no collective factory (%s).".formatted(key)));
    }

    /// Takes the place of what was told before under the same key.
    @Transactional
    public void define(Reader by, Cluster cluster) {
        var before = findCluster(cluster.key()).orElse(null);
        store.put(cluster);
        audit.record(by, "cluster.defined", "cluster", cluster.key(), before, cluster);
    }

    /// Adds one, last in order, under a key that resembles its name and that no other has.
    ///
    /// @param cluster whose key does not matter yet
    /// @return as it was added
    @Transactional
    public Cluster add(Reader by, Cluster cluster) {
        store.lock();
        var taken = listClusters().stream().map(Cluster::key).toList();
        var added = cluster.withKey(Keys.free(resembling(cluster), taken::contains));
        store.put(added);
        audit.record(by, "cluster.defined", "cluster", added.key(), null, added);
        return added;
    }

    private static String resembling(Cluster cluster) {
        var name = cluster.shortName().orElse(cluster.name());
        return name.in(Language.EN).text();
    }

    /// Puts one further to the front, or to the back when the number is negative.
    ///
    /// @throws IllegalArgumentException when there is none
    @Transactional
    public void move(Reader by, String key, int places) {
        store.lock();
        var before = listClusters().stream().map(Cluster::key).toList();
        var after = Order.moved(before, key, places);
        if (!after.equals(before)) {
            store.putInOrder(after);
            audit.record(by, "clusters.ordered", "cluster-order", "cluster-order", before, after);
        }
    }
}
