package be.weefsel.app.actors.exchange;

import be.weefsel.app.actors.Membership;
import be.weefsel.app.actors.Organisation;
import java.util.Comparator;
import java.util.List;

/// An organisation and where it takes part now: what one row of the file tells.
///
/// @param memberships sorted by factory
public record OrganisationRow(Organisation organisation, List<Membership> memberships) {
    public OrganisationRow {
        memberships =
                memberships.stream().sorted(Comparator.comparing(Membership::cluster)).toList();
    }
}
