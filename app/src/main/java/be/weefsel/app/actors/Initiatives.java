package be.weefsel.app.actors;

import be.weefsel.app.actors.store.InitiativeStore;
import be.weefsel.app.actors.store.OrganisationStore;
import be.weefsel.app.platform.audit.Audit;
import be.weefsel.app.platform.people.Reader;
import be.weefsel.app.platform.text.Reason;
import be.weefsel.app.vocabulary.Cluster;
import be.weefsel.app.vocabulary.Clusters;
import be.weefsel.app.vocabulary.Keys;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// What organisations do together: projects and platforms.
@Component
public class Initiatives {
    private final InitiativeStore store;
    private final OrganisationStore organisations;
    private final Clusters clusters;
    private final Audit audit;

    Initiatives(
            InitiativeStore store,
            OrganisationStore organisations,
            Clusters clusters,
            Audit audit) {
        this.store = store;
        this.organisations = organisations;
        this.clusters = clusters;
        this.audit = audit;
    }

    public Optional<Initiative> findInitiative(String key) {
        return store.findInitiative(key);
    }

    /// The latest first, those that are over too.
    public List<Initiative> listInitiatives() {
        return store.initiatives();
    }

    /// Those that the organisation leads or takes part in, the latest first.
    public List<Initiative> initiativesOf(String organisation) {
        return store.initiativesOf(organisation);
    }

    /// All reasons why an initiative cannot be written like this; empty when it can.
    public List<Reason> objectionsTo(Initiative initiative) {
        return Stream.of(
                        leadIsUnknown(initiative),
                        partnerIsUnknown(initiative),
                        clusterIsUnknown(initiative))
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<Reason> leadIsUnknown(Initiative initiative) {
        return initiative
                .lead()
                .filter(key -> organisations.findOrganisation(key).isEmpty())
                .map(key -> Reason.of("actors.initiative.lead-unknown", key));
    }

    private Optional<Reason> partnerIsUnknown(Initiative initiative) {
        var unknown = new TreeSet<>(initiative.partners());
        organisations
                .organisations(initiative.partners())
                .forEach(known -> unknown.remove(known.key()));
        return unknown.stream()
                .findFirst()
                .map(key -> Reason.of("actors.initiative.partner-unknown", key));
    }

    private Optional<Reason> clusterIsUnknown(Initiative initiative) {
        var known = clusters.listClusters().stream().map(Cluster::key).collect(Collectors.toSet());
        return initiative.clusters().stream()
                .filter(key -> !known.contains(key))
                .sorted()
                .findFirst()
                .map(key -> Reason.of("actors.initiative.cluster-unknown", key));
    }

    @Transactional
    public void add(Reader by, Initiative initiative) {
        store.insert(initiative);
        audit.record(by, "initiative.added", "initiative", initiative.key(), null, initiative);
    }

    /// @param before as it was when somebody thought of the change
    /// @return whether it is kept; not when somebody else changed it since
    @Transactional
    public boolean change(Reader by, Initiative before, Initiative after) {
        store.lock(before.key());
        if (!findInitiative(before.key()).filter(before::equals).isPresent()) {
            return false;
        }
        if (!before.equals(after)) {
            store.update(after);
            audit.record(by, "initiative.changed", "initiative", before.key(), before, after);
        }
        return true;
    }

    /// @param initiative as it was when somebody thought of removing it
    /// @return whether it is gone; not when somebody else changed it since
    @Transactional
    public boolean remove(Reader by, Initiative initiative) {
        store.lock(initiative.key());
        if (!findInitiative(initiative.key()).filter(initiative::equals).isPresent()) {
            return false;
        }
        store.delete(initiative.key());
        audit.record(by, "initiative.removed", "initiative", initiative.key(), initiative, null);
        return true;
    }

    /// A free key for a new initiative, resembling its name.
    public String keyFor(String name) {
        return Keys.free(name, key -> findInitiative(key).isPresent());
    }
}
