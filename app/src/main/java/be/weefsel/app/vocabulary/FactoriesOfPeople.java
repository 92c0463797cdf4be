package be.weefsel.app.vocabulary;

import be.weefsel.app.platform.people.SeatedFactories;
import be.weefsel.app.platform.text.Language;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/// People have seats in the collective factories that there are today.
@Component
class FactoriesOfPeople implements SeatedFactories {
    private final Clusters clusters;
    private final Clock clock;

    FactoriesOfPeople(Clusters clusters, Clock clock) {
        this.clusters = clusters;
        this.clock = clock;
    }

    @Override
    public List<Factory> listFactories(Language language) {
        return clusters.listClusters().stream()
                .filter(cluster -> cluster.validity().contains(LocalDate.now(clock)))
                .map(cluster -> new Factory(cluster.key(), cluster.name().in(language)))
                .toList();
    }
}
