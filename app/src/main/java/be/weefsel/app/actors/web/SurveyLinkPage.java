package be.weefsel.app.actors.web;

import be.weefsel.app.platform.page.Frame;

/// A link that somebody can pass on to an organisation.
///
/// @param back to the survey
public record SurveyLinkPage(Frame frame, Label back, Label organisation, String address) {}
