package be.weefsel.app.platform.account.web;

import be.weefsel.app.platform.page.Frame;
import java.util.Optional;

/// Asks somebody once more whether she wants to be forgotten.
///
/// @param objection why that cannot be
public record ErasurePage(Frame frame, Optional<String> objection) {}
