package be.weefsel.app.platform.views.web;

import be.weefsel.app.platform.page.Frame;
import be.weefsel.app.platform.views.SavedView;
import java.util.List;

/// The lists that somebody kept.
public record SavedViewsPage(Frame frame, List<SavedView> views) {}
