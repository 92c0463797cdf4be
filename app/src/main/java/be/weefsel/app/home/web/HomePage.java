package be.weefsel.app.home.web;

import be.weefsel.app.actors.map.MapFigure;
import be.weefsel.app.factories.web.TeaserView;
import be.weefsel.app.platform.page.Frame;
import be.weefsel.app.platform.weave.Swatch;
import be.weefsel.app.platform.weave.Weave;
import java.util.List;
import java.util.Optional;

/// What everyone sees first: what this network is, has, asks and reached.
///
/// @param what the network is, in a sentence or two
/// @param mayAsk whether asking a question is something for this reader, or may be after signing in
/// @param swatches of the collective factories; empty when there are none yet
/// @param offers kinds of offer through factories
/// @param openQuestions how many there are
/// @param questions the newest
/// @param resultsTitle how many introductions there were this year
/// @param answered the latest questions that have their answer
/// @param map of everyone who takes part; empty when we have no outlines of the region
public record HomePage(
        Frame frame,
        String what,
        boolean mayAsk,
        List<Swatch> swatches,
        Weave offers,
        int openQuestions,
        List<TeaserView> questions,
        String resultsTitle,
        List<Figure> figures,
        List<TeaserView> answered,
        Optional<MapFigure> map) {

    public record Figure(String words, String number) {}
}
