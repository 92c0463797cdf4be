package be.weefsel.app.actors;

import be.weefsel.app.vocabulary.Validity;

/// That an organisation takes part in a collective factory, in some time. It may leave and come
/// back: each time is a membership of its own.
public record Membership(String organisation, String cluster, MemberRole role, Validity validity) {}
