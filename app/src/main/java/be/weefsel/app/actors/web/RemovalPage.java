package be.weefsel.app.actors.web;

import be.weefsel.app.platform.page.Frame;

/// Asks once more before something goes away.
///
/// @param what will happen, in a sentence
public record RemovalPage(Frame frame, EditPage.Task task, String what) {}
