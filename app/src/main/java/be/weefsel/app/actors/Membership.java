package be.weefsel.app.actors;

import be.weefsel.app.vocabulary.Validity;

/// That an organisation takes part in a collective factory, in some time. It may leave and come
/// back: each time is a membership of its own.
public record Membership(String organisation, String cluster, MemberRole role, Validity validity) {

    /// Whether it is the same time of the same organisation in the same factory, whatever changed
    /// of its role and end.
    public boolean isSameAs(Membership other) {
        return organisation.equals(other.organisation)
                && cluster.equals(other.cluster)
                && validity.from().equals(other.validity.from());
    }
}
