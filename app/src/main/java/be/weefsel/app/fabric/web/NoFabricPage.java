package be.weefsel.app.fabric.web;

import be.weefsel.app.platform.page.Frame;

/// No register was imported yet.
///
/// @param maySee whether this reader may look at the registers
public record NoFabricPage(Frame frame, boolean maySee) {}
