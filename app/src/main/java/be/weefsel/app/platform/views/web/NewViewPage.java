package be.weefsel.app.platform.views.web;

import be.weefsel.app.platform.page.FormErrors;
import be.weefsel.app.platform.page.Frame;

/// A list before it is kept under a name.
///
/// @param path of the list, without language
public record NewViewPage(Frame frame, FormErrors errors, String name, String path) {}
