package be.weefsel.app.actors;

import be.weefsel.app.actors.store.MembershipStore;
import be.weefsel.app.actors.store.OfferStore;
import be.weefsel.app.actors.store.OrganisationStore;
import be.weefsel.app.actors.store.ReferenceStore;
import be.weefsel.app.platform.audit.Audit;
import be.weefsel.app.platform.people.Reader;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Removing what should not have been added. What has been there gets an end instead: then one
/// still sees who was there when.
///
/// Each is removed only when it still is as somebody saw it, and nothing refers to it.
@Component
public class Removals {
    private final OrganisationStore organisations;
    private final MembershipStore memberships;
    private final OfferStore offers;
    private final ReferenceStore references;
    private final Audit audit;

    Removals(
            OrganisationStore organisations,
            MembershipStore memberships,
            OfferStore offers,
            ReferenceStore references,
            Audit audit) {
        this.organisations = organisations;
        this.memberships = memberships;
        this.offers = offers;
        this.references = references;
        this.audit = audit;
    }

    /// @return whether it is gone
    @Transactional
    public boolean remove(Reader by, Organisation organisation) {
        var key = organisation.key();
        organisations.lock(key);
        if (!isStill(organisation, organisations.findOrganisation(key))
                || references.count(key) > 0) {
            return false;
        }
        organisations.delete(key);
        audit.record(by, "organisation.removed", "organisation", key, organisation, null);
        return true;
    }

    /// @return whether it is gone
    @Transactional
    public boolean remove(Reader by, Membership membership) {
        var key = membership.organisation();
        organisations.lock(key);
        if (!memberships.membershipsOf(List.of(key)).contains(membership)) {
            return false;
        }
        memberships.delete(membership);
        audit.record(by, "membership.removed", "organisation", key, membership, null);
        return true;
    }

    /// @return whether it is gone
    @Transactional
    public boolean remove(Reader by, Offer offer) {
        offers.lock(offer.key());
        if (!isStill(offer, offers.findOffer(offer.key())) || !offers.delete(offer.key())) {
            return false;
        }
        audit.record(by, "offer.removed", "offer", offer.key(), offer, null);
        return true;
    }

    private static <T> boolean isStill(T seen, Optional<T> now) {
        return now.filter(seen::equals).isPresent();
    }
}
