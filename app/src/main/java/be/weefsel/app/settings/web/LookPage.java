package be.weefsel.app.settings.web;

import be.weefsel.app.platform.page.FormErrors;
import be.weefsel.app.platform.page.Frame;

/// The logo of the network; the one that is shown stands in the frame.
public record LookPage(Frame frame, FormErrors errors) {}
