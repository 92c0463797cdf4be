package be.weefsel.app.actors;

import be.weefsel.app.actors.store.OrganisationStore;
import be.weefsel.app.actors.store.SiteStore;
import be.weefsel.app.platform.audit.Audit;
import be.weefsel.app.platform.people.Reader;
import be.weefsel.app.platform.text.Reason;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Where organisations work, besides the place that they are known by.
@Component
public class Sites {
    private final SiteStore store;
    private final OrganisationStore organisations;
    private final Audit audit;

    Sites(SiteStore store, OrganisationStore organisations, Audit audit) {
        this.store = store;
        this.organisations = organisations;
        this.audit = audit;
    }

    public List<Site> sitesOf(String organisation) {
        return store.sitesOf(organisation);
    }

    /// Empty when it is of another organisation.
    public Optional<Site> findSite(String organisation, long number) {
        return sitesOf(organisation).stream().filter(site -> site.number() == number).findFirst();
    }

    /// All reasons why a site cannot be written like this; empty when it can.
    public List<Reason> objectionsTo(Site site) {
        return organisations.findOrganisation(site.organisation()).isPresent()
                ? List.of()
                : List.of(Reason.of("actors.owner-unknown", site.organisation()));
    }

    /// @param site with the number 0, for which the database gives another; one that comes back has
    ///   its own
    @Transactional
    public void add(Reader by, Site site) {
        var added = store.insert(site);
        audit.record(by, "site.added", "organisation", site.organisation(), null, added);
    }

    /// @param before as it was when somebody thought of the change
    /// @return whether it is kept; not when somebody else changed or removed it since
    @Transactional
    public boolean change(Reader by, Site before, Site after) {
        organisations.lock(before.organisation());
        if (!sitesOf(before.organisation()).contains(before)) {
            return false;
        }
        if (!before.equals(after)) {
            store.update(after);
            audit.record(by, "site.changed", "organisation", before.organisation(), before, after);
        }
        return true;
    }

    /// @param site as it was when somebody thought of removing it
    /// @return whether it is gone; not when somebody else changed or removed it since
    @Transactional
    public boolean remove(Reader by, Site site) {
        organisations.lock(site.organisation());
        if (!sitesOf(site.organisation()).contains(site)) {
            return false;
        }
        store.delete(site.number());
        audit.record(by, "site.removed", "organisation", site.organisation(), site, null);
        return true;
    }
}
