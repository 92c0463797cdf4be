package be.weefsel.app.vocabulary;

import be.weefsel.app.platform.audit.Audit;
import be.weefsel.app.platform.people.Reader;
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
}
