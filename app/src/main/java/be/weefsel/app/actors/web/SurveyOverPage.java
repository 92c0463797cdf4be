package be.weefsel.app.actors.web;

import be.weefsel.app.platform.page.Frame;

/// When there is nothing to answer, or no longer.
public record SurveyOverPage(Frame frame, String heading, String what) {}
