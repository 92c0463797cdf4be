package be.weefsel.app.demonstration;

import be.weefsel.app.platform.page.Frame;

/// What one sees while the demonstration loads.
public record LoadingPage(Frame frame) {}
