package be.weefsel.app.factories.web;

import be.weefsel.app.platform.page.Frame;
import be.weefsel.app.platform.weave.Swatch;
import be.weefsel.app.platform.weave.Weave;
import java.util.List;

/// All collective factories, and how complete their coalitions are.
///
/// @param coalitions parties through factories
/// @param coalitionsTitle says how many gaps there are
public record FactoriesPage(
        Frame frame,
        String title,
        List<Swatch> swatches,
        Weave coalitions,
        String coalitionsTitle) {}
