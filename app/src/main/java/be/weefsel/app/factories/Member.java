package be.weefsel.app.factories;

import be.weefsel.app.actors.MemberRole;
import be.weefsel.app.actors.Organisation;

/// Someone who takes part in a collective factory.
public record Member(Organisation organisation, MemberRole role) {
    public Party party() {
        return Party.of(organisation.kind());
    }
}
